package org.gradual.catalog.rules;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Doses;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Frequency;
import org.gradual.catalog.exercise.Step;
import org.gradual.foundation.problem.Violation;

/** What must hold between the doses of an exercise, and of the way from one to the next. */
final class DoseRules {
  private DoseRules() {}

  static List<Rule> all() {
    return List.of(
        DoseRules::kindsFitTheScheme,
        DoseRules::ceilingIsHighest,
        DoseRules::gentleIsNotAboveStart,
        DoseRules::variantsAreEasierOrHarder,
        DoseRules::daysOfAWeekHoldTheCeiling,
        DoseRules::stepsMoveNumbersOfTheCeiling);
  }

  private static Stream<Violation> kindsFitTheScheme(Exercise it) {
    List<Class<? extends Dose>> fitting =
        switch (it.scheme()) {
          case HOLD_SHORT, HOLD_LONG, STATIC_STRETCH, WORK_TIME -> List.of(Dose.Hold.class);
          case REPS, CYCLES -> List.of(Dose.Repetitions.class);
          case MOBILITY -> List.of(Dose.Repetitions.class, Dose.Hold.class);
          case DURATION, RELAX_TIME -> List.of(Dose.Duration.class);
        };
    long kinds = doses(it).map(Object::getClass).distinct().count();
    return kinds == 1 && fitting.contains(it.doses().ceiling().getClass())
        ? Stream.empty()
        : Stream.of(new Violation("doses", "are not of the one kind that fits " + it.scheme()));
  }

  private static Stream<Violation> ceilingIsHighest(Exercise it) {
    DoseNumbers ceiling = DoseNumbers.of(it.doses().ceiling());
    return Stream.of(
            above("doses.start", it.doses().start(), ceiling),
            above("doses.gentle", it.doses().gentle(), ceiling))
        .flatMap(places -> places.map(place -> new Violation(place, "is above the ceiling")));
  }

  /** Doses of two different variants cannot be compared. */
  private static Stream<Violation> gentleIsNotAboveStart(Exercise it) {
    Doses doses = it.doses();
    return Objects.equals(doses.gentle().variant(), doses.start().variant())
        ? above("doses.gentle", doses.gentle(), DoseNumbers.of(doses.start()))
            .map(place -> new Violation(place, "is above the start"))
        : Stream.empty();
  }

  private static Stream<String> above(String place, Dose dose, DoseNumbers limit) {
    return DoseNumbers.of(dose).above(limit).map(number -> place + "." + number);
  }

  private static Stream<Violation> variantsAreEasierOrHarder(Exercise it) {
    return doses(it)
        .map(Dose::variant)
        .filter(Objects::nonNull)
        .filter(not(it.easier()::contains))
        .filter(not(it.harder()::contains))
        .map(variant -> new Violation("doses", "name " + variant + ", neither easier nor harder"));
  }

  private static Stream<Violation> daysOfAWeekHoldTheCeiling(Exercise it) {
    Frequency days = it.daysPerWeek();
    Integer most = it.doses().ceiling().daysPerWeek();
    return days.min() <= days.max() && (most == null || most <= days.max())
        ? Stream.empty()
        : Stream.of(
            new Violation("daysPerWeek", "do not hold the ceiling, or end before they begin"));
  }

  private static Stream<Violation> stepsMoveNumbersOfTheCeiling(Exercise it) {
    DoseNumbers ceiling = DoseNumbers.of(it.doses().ceiling());
    return it.steps().stream()
        .filter(step -> !ceiling.has(step.moves()))
        .filter(step -> it.harder().isEmpty() || (step != Step.VARIANT && step != Step.LOAD))
        .map(step -> new Violation("steps", step + " leads nowhere"));
  }

  private static Stream<Dose> doses(Exercise it) {
    return Stream.of(it.doses().start(), it.doses().gentle(), it.doses().ceiling());
  }
}
