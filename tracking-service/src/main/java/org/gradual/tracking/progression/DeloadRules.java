package org.gradual.tracking.progression;

import static org.gradual.tracking.progression.ReasonCode.DELOAD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/** B7, where a plan sets it: a lighter week before rising becomes too much. */
final class DeloadRules {

  static final Row WEEKS =
      row(
          "B7.deload.weeks",
          "A deload is due after six weeks in which the dose rose: with the first session that"
              + " nothing else decides. A week begins with a rise and counts once; weeks between"
              + " that only kept the dose neither count nor break the sequence. The count begins"
              + " anew with a deload, a step down, a stop, a halt, a flare-up, time off and a dose"
              + " of the therapist.");

  static final Row EFFORT =
      row(
          "B7.deload.effort",
          "A deload is due at once when the effort of a session is 2 or more above the lowest that"
              + " was told in the present run at this dose.");

  static final Row WEEK =
      row(
          "B7.deload.week",
          "A deload lasts for seven days from the morning that decides it: 60 % of the dose, though"
              + " not below the catalog's start, of the same variant, and nothing rises; what stops"
              + " or lowers a dose still does. A flare-up or time off takes its place, and a plan"
              + " that no longer sets it ends it.");

  /** A halt and what already eases the dose come first. */
  static final Rule DUE =
      new Rule(
          "S8",
          DELOAD,
          Grade.C,
          "Where a plan sets it and a deload is due (B7), nothing rises and 60 % of the dose is done"
              + " for seven days.",
          DeloadRules::due);

  private static final int WEEKS_OF_RISING = 6;
  private static final int EFFORT_UP = 2;

  private DeloadRules() {}

  /** A plan that does not set it ends a deload that lasts. */
  static void revise(PlanRevision plan, Course course) {
    if (!plan.settings().isYes(Setting.DELOAD)) {
      course.ease(course.easing().filter(it -> !(it instanceof Deload)));
    }
  }

  /** What is looked at, as numbers; nothing where the plan does not set it. */
  static Map<String, Object> inputs(Case seen) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    if (isSet(seen)) {
      inputs.put("weeksOfRising", seen.course().ascent().weeks());
      lowestEffort(seen).ifPresent(it -> inputs.put("lowestEffort", it));
    }
    return inputs;
  }

  private static boolean isSet(Case seen) {
    return seen.way().plan().settings().isYes(Setting.DELOAD);
  }

  private static Optional<Outcome> due(Case seen) {
    boolean mayBegin =
        isSet(seen) && seen.halting().isEmpty() && seen.course().easingOn(seen.day()).isEmpty();
    List<Reason> reasons =
        mayBegin
            ? Stream.of(rising(seen), tiring(seen)).flatMap(Optional::stream).toList()
            : List.of();
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.Lighten(Deload.from(seen.day()), reasons));
  }

  private static Optional<Reason> rising(Case seen) {
    int weeks = seen.course().ascent().weeks();
    return weeks >= WEEKS_OF_RISING
        ? because("%d weeks of rising".formatted(weeks))
        : Optional.empty();
  }

  private static Optional<Reason> tiring(Case seen) {
    OptionalInt lowest = lowestEffort(seen);
    OptionalInt effort = seen.done().effort();
    return lowest.isPresent() && Case.atLeast(effort, lowest.getAsInt() + EFFORT_UP)
        ? because("effort %d after %d".formatted(effort.getAsInt(), lowest.getAsInt()))
        : Optional.empty();
  }

  /** Of the run to which this session belongs; empty where it belongs to none. */
  private static OptionalInt lowestEffort(Case seen) {
    return seen.course().practice().runUpTo(seen.performance()).stream()
        .flatMapToInt(it -> it.done().effort().stream())
        .min();
  }

  private static Optional<Reason> because(String seen) {
    return Optional.of(DELOAD.because(seen + ": 60 % of the dose for seven days"));
  }

  private static Row row(String id, String says) {
    return new Row(id, says, DELOAD.source(), Grade.C);
  }
}
