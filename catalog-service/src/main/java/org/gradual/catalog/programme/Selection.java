package org.gradual.catalog.programme;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.function.Predicate.not;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gradual.catalog.exercise.Phase;
import org.gradual.catalog.vocabulary.Cause;

/**
 * What somebody begins with, in the time of a day: the most causes first, then something of each
 * phase, then more until it is {@link Chosen#ENOUGH}, always by {@link Preference}.
 */
final class Selection {
  /** Phase by phase, from the feet up (SQ1, SQ2, SQ6, SQ8), the easier first (SQ3). */
  private static final Comparator<Part> SESSION_ORDER =
      comparing(Part::phase)
          .thenComparing(Part::exercise, Region.FROM_THE_FEET_UP)
          .thenComparing(comparingInt(Part::tier))
          .thenComparing(Part::slug);

  private final List<Candidate> candidates;
  private final Chosen chosen;

  Selection(Admission admission, Person person, List<Cause> causes) {
    candidates = admission.candidates().stream().sorted(Preference.of(person, causes)).toList();
    List<String> own = causes.stream().map(Cause::slug).filter(person.causes()::contains).toList();
    chosen = more(phases(new Cover(candidates, own).of(Chosen.nothing(person.minutesPerDay()))));
  }

  /** In the order in which the session runs. */
  List<Candidate> inOrder() {
    return chosen.candidates().stream().sorted(comparing(Candidate::part, SESSION_ORDER)).toList();
  }

  /** What might have stood, had there been time or a place, by slug. */
  SortedMap<String, List<Reason>> leftOut() {
    var leftOut = new TreeMap<String, List<Reason>>();
    candidates.stream()
        .filter(not(chosen::standsOnLadderOf))
        .forEach(it -> leftOut.put(it.part().slug(), List.of(time(it))));
    return leftOut;
  }

  int hundredths() {
    return chosen.candidates().stream().map(Candidate::part).mapToInt(Part::hundredths).sum();
  }

  private Chosen phases(Chosen covered) {
    Chosen sofar = covered;
    for (Phase phase : Phase.values()) {
      if (!sofar.has(it -> it.phase() == phase)) {
        sofar =
            candidates.stream()
                .filter(it -> it.part().phase() == phase)
                .filter(sofar::fits)
                .findFirst()
                .map(sofar::with)
                .orElse(sofar);
      }
    }
    return sofar;
  }

  private Chosen more(Chosen rounded) {
    Chosen sofar = rounded;
    for (Candidate candidate : candidates) {
      if (sofar.fits(candidate)) {
        sofar = sofar.with(candidate);
      }
    }
    return sofar;
  }

  private Reason time(Candidate candidate) {
    if (!chosen.leavesEnduranceAtItsStart(candidate)) {
      return new Reason("TIME", "endurance begins with 5 to 10 minutes a day", "L110");
    }
    if (chosen.hasTimeFor(candidate)) {
      return new Reason(
          "TIME",
          "%d exercises are enough to begin with".formatted(Chosen.ENOUGH),
          Sources.OWN_CHOICE);
    }
    return new Reason(
        "TIME",
        "%s minutes, %s left"
            .formatted(
                minutes(candidate.part().hundredths()).toPlainString(),
                minutes(chosen.left()).toPlainString()),
        "L7");
  }

  static BigDecimal minutes(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
  }
}
