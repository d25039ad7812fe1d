package org.gradual.tracking.progression;

import java.util.List;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.dose.Prerequisite;

/** Whether an item of the plan does already what a harder exercise asks for first. */
final class Mastery {

  static final Row PREREQUISITE =
      Row.design(
          "B4a.PREREQUISITE",
          "A prerequisite holds while its exercise is done at the dose that it names, else at its"
              + " ceiling, or was before the patient climbed past it; and while the last week's mean"
              + " morning pain is no higher than it allows.");

  private Mastery() {}

  /**
   * @param way where the item stands
   * @param periods every dose that it has had
   */
  static boolean holds(Way way, List<DosePeriod> periods, Prerequisite need) {
    Ladder ladder = way.item().ladder();
    Stream<Dose> doses =
        ladder.isPast(need.exercise(), way.dose())
            ? periods.stream().map(DosePeriod::dose)
            : Stream.of(way.dose());
    return doses
        .filter(it -> ladder.exerciseOf(it).equals(need.exercise()))
        .anyMatch(it -> need.atLeast().orElse(ladder.rungOf(it).ceiling()).isNowhereAbove(it));
  }
}
