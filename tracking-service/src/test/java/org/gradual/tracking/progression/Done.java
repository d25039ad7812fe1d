package org.gradual.tracking.progression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;

/** What a patient reports of one exercise; at first, all sets done well and without pain. */
record Done(SessionItem reported) {

  /** All of a dose, at pain 1 and effort 5, without saying what was prescribed. */
  static Done all(PlanItem item, Dose dose) {
    return new Done(
        new SessionItem(
            0,
            Optional.of(item.id()),
            item.exercise(),
            Optional.empty(),
            sets(dose),
            OptionalInt.of(1),
            OptionalInt.of(1),
            OptionalInt.of(1),
            OptionalInt.of(5),
            Form.YES,
            StopReason.NONE,
            false,
            Optional.empty()));
  }

  private static List<PerformedSet> sets(Dose dose) {
    return switch (dose) {
      case Repetitions it ->
          Collections.nCopies(
              it.sets(),
              new PerformedSet(
                  OptionalInt.of(it.reps()),
                  OptionalInt.empty(),
                  OptionalInt.empty(),
                  it.loadKilograms()));
      case Hold it ->
          Collections.nCopies(it.sets(), PerformedSet.ofHolds(it.reps(), it.holdSeconds()));
      case DurationDose it -> List.of(PerformedSet.ofMinutes(it.minutes()));
    };
  }

  Done before(int pain) {
    return pain(OptionalInt.of(pain), reported.painDuring(), reported.painAfter());
  }

  Done during(int pain) {
    return pain(reported.painBefore(), OptionalInt.of(pain), reported.painAfter());
  }

  Done after(int pain) {
    return pain(reported.painBefore(), reported.painDuring(), OptionalInt.of(pain));
  }

  Done untold() {
    return pain(OptionalInt.empty(), reported.painDuring(), OptionalInt.empty());
  }

  Done effort(int effort) {
    return copy(
        reported.item(),
        reported.prescribed(),
        reported.performed(),
        OptionalInt.of(effort),
        reported.form(),
        reported.stopReason(),
        reported.hurt());
  }

  Done form(Form form) {
    return copy(
        reported.item(),
        reported.prescribed(),
        reported.performed(),
        reported.effort(),
        form,
        reported.stopReason(),
        reported.hurt());
  }

  Done stopped(StopReason reason) {
    return copy(
        reported.item(),
        reported.prescribed(),
        reported.performed(),
        reported.effort(),
        reported.form(),
        reason,
        reported.hurt());
  }

  Done hurting() {
    return copy(
        reported.item(),
        reported.prescribed(),
        reported.performed(),
        reported.effort(),
        reported.form(),
        reported.stopReason(),
        true);
  }

  Done prescribed(Dose dose) {
    return copy(
        reported.item(),
        Optional.of(dose),
        reported.performed(),
        reported.effort(),
        reported.form(),
        reported.stopReason(),
        reported.hurt());
  }

  Done sets(PerformedSet... performed) {
    return copy(
        reported.item(),
        reported.prescribed(),
        List.of(performed),
        reported.effort(),
        reported.form(),
        reported.stopReason(),
        reported.hurt());
  }

  /** The last set fell short by so many repetitions, or the walk by so many minutes. */
  Done fallingShort(int by) {
    List<PerformedSet> sets = new ArrayList<>(reported.performed());
    PerformedSet last = sets.removeLast();
    sets.add(
        new PerformedSet(
            less(last.reps(), by),
            last.holdSeconds(),
            less(last.minutes(), by),
            last.loadKilograms()));
    return sets(sets.toArray(PerformedSet[]::new));
  }

  private static OptionalInt less(OptionalInt number, int by) {
    return number.isEmpty() ? number : OptionalInt.of(Math.max(0, number.getAsInt() - by));
  }

  Done besideThePlan() {
    return copy(
        Optional.empty(),
        reported.prescribed(),
        reported.performed(),
        reported.effort(),
        reported.form(),
        reported.stopReason(),
        reported.hurt());
  }

  SessionItem at(int position) {
    SessionItem it = reported;
    return new SessionItem(
        position,
        it.item(),
        it.exercise(),
        it.prescribed(),
        it.performed(),
        it.painBefore(),
        it.painDuring(),
        it.painAfter(),
        it.effort(),
        it.form(),
        it.stopReason(),
        it.hurt(),
        it.family());
  }

  private Done pain(OptionalInt before, OptionalInt during, OptionalInt after) {
    SessionItem it = reported;
    return new Done(
        new SessionItem(
            it.position(),
            it.item(),
            it.exercise(),
            it.prescribed(),
            it.performed(),
            before,
            during,
            after,
            it.effort(),
            it.form(),
            it.stopReason(),
            it.hurt(),
            it.family()));
  }

  private Done copy(
      Optional<UUID> item,
      Optional<Dose> prescribed,
      List<PerformedSet> performed,
      OptionalInt effort,
      Form form,
      StopReason stopReason,
      boolean hurt) {
    SessionItem it = reported;
    return new Done(
        new SessionItem(
            it.position(),
            item,
            it.exercise(),
            prescribed,
            performed,
            it.painBefore(),
            it.painDuring(),
            it.painAfter(),
            effort,
            form,
            stopReason,
            hurt,
            it.family()));
  }
}
