package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Cut;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Pace;
import org.gradual.tracking.dose.Portion;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Stepping;

/**
 * Where an item's dose can go from here, for this patient: in numbers first, then along the ladder.
 *
 * @param dose the dose in force
 * @param base the dose that the therapist prescribed last
 * @param easing why less than the dose is done meanwhile
 * @param conditions codes of the patient's conditions
 * @param retired whether the catalog has retired a variant since it was pinned
 * @param mastered whether the prerequisite of a rung holds
 */
record Way(
    PlanRevision plan,
    PlanItem item,
    Dose dose,
    Dose base,
    Optional<Easing> easing,
    Set<String> conditions,
    Predicate<Rung> retired,
    Predicate<Rung> mastered) {

  static final Row EASIER_VARIANT =
      Row.design(
          "B4a.EASIER_VARIANT",
          "One step below the start is the nearest easier variant that no condition forbids and"
              + " every caution of which was weighed, at its start or less, at once.");

  static final Row BOTTOM =
      ReasonCode.NO_EASIER_VARIANT.row(
          "B4a",
          "Where nothing easier is left, a step back stops the exercise until a therapist looks.",
          Grade.C);

  /** The rung by which the dose is stepped. */
  Rung rung() {
    return item.ladder().rungOf(dose);
  }

  /** How many days a week the item is due. */
  int daysPerWeek() {
    return dose.daysPerWeek().orElse(item.daysPerWeek().orElse(plan.daysPerWeek()));
  }

  /** What a session on this day is measured by: the dose, or what is left of it. */
  Dose inForceOn(LocalDate day) {
    return easing.map(it -> portion(it, day)).orElse(dose);
  }

  /** What may be done on this day; empty where a flare-up leaves the exercise out. */
  Optional<Dose> dueOn(LocalDate day) {
    boolean leftOut =
        easing.filter(FlareEasing.Flaring.class::isInstance).isPresent()
            && FlareRules.leavesOut(rung());
    return leftOut ? Optional.empty() : Optional.of(inForceOn(day));
  }

  /** A flare-up alone goes below the start. */
  private Dose portion(Easing easing, LocalDate day) {
    Dose floor =
        easing instanceof FlareEasing.Flaring
            ? Portion.least(dose)
            : rung().ownStart(item.gentle());
    return Portion.of(dose, easing.percentOn(day), floor, item.corridor());
  }

  Optional<Dose> up() {
    return stepping().up(dose);
  }

  Optional<Dose> upByLoad() {
    return stepping().upByLoad(dose);
  }

  /** Whether one step up is left in numbers, and no more. */
  boolean isOneStepBelowCeiling() {
    return upByLoad().isEmpty() && up().map(this::at).filter(Way::isAtCeiling).isPresent();
  }

  private boolean isAtCeiling() {
    return up().isEmpty() && upByLoad().isEmpty();
  }

  private Way at(Dose other) {
    return new Way(plan, item, other, base, easing, conditions, retired, mastered);
  }

  /**
   * The start of the nearest harder variant that no condition forbids, that is not retired and
   * whose prerequisite holds. A caution is no hindrance, because a therapist decides.
   */
  Optional<Dose> harder() {
    return item.ladder()
        .nearestHarder(dose, rung -> mayBegin(rung) && mastered.test(rung))
        .map(this::startOf)
        .filter(item.corridor()::contains);
  }

  /**
   * One step down in numbers, else the easier variant's start, cut down where it would be more;
   * empty at the bottom of the ladder.
   */
  Optional<Dose> down() {
    return stepping()
        .down(dose)
        .or(
            () ->
                easier()
                    .map(rung -> Cut.noMoreThan(startOf(rung), dose))
                    .filter(item.corridor()::contains));
  }

  /** Where the way down in numbers ends. */
  Dose bottom() {
    return Stream.iterate(
            Optional.of(dose), Optional::isPresent, it -> it.flatMap(stepping()::down))
        .flatMap(Optional::stream)
        .reduce(dose, (_, lower) -> lower);
  }

  /**
   * The nearest easier variant that no condition forbids, that is not retired and every caution of
   * which was weighed.
   */
  Optional<Rung> easier() {
    return item.ladder().nearestEasier(dose, rung -> mayBegin(rung) && isWeighed(rung));
  }

  private Stepping stepping() {
    Dose start = rung().ownStart(item.gentle());
    Dose begun = base.variant().equals(dose.variant()) ? base : startOf(rung());
    return new Stepping(rung(), start, begun, item.corridor(), pace());
  }

  /** Five minutes at once are for walking and the like, never for breathing. */
  private Pace pace() {
    return new Pace(
        plan.settings().number(Setting.VOLUME_STEP_PERCENT),
        plan.settings().isYes(Setting.MINUTES_STEP_FAST) && rung().family() == Family.AEROBIC,
        plan.settings().number(Setting.LOAD_STEP_PERCENT),
        item.incrementKilograms());
  }

  private Dose startOf(Rung rung) {
    return item.ladder().startOf(rung, item.gentle());
  }

  private boolean mayBegin(Rung rung) {
    return Collections.disjoint(rung.contraindicated(), conditions) && !retired.test(rung);
  }

  private boolean isWeighed(Rung rung) {
    Set<String> cautions =
        rung.caution().stream().filter(conditions::contains).collect(Collectors.toSet());
    return item.cautionsConfirmed().containsAll(cautions);
  }
}
