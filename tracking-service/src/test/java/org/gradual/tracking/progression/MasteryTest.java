package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.dose.Prerequisite;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What must be mastered before a harder exercise is proposed. */
@Shows("B4a.PREREQUISITE")
class MasteryTest {

  private static final Dose TOP = Hold.of(3, 10, 10);
  private static final Dose SINGLE_LEG_TOP = variant(Hold.of(2, 8, 10), "bridge-single-leg");

  @Test
  void asksForTheCeilingUnlessItNamesADose() {
    Prerequisite ceiling = need("bridge", Optional.empty());
    assertThat(holds(ceiling, TOP)).isTrue();
    assertThat(holds(ceiling, Hold.of(3, 9, 10))).isFalse();
    Prerequisite named = need("bridge", Optional.of(Hold.of(1, 8, 10)));
    assertThat(holds(named, Hold.of(1, 9, 10))).isTrue();
    assertThat(holds(named, Hold.of(1, 8, 10))).isTrue();
    assertThat(holds(named, Hold.of(1, 7, 10))).isFalse();
  }

  @Test
  void looksAtTheExerciseThatItNames() {
    assertThat(holds(need("bird-dog", Optional.empty()), TOP)).isFalse();
    assertThat(holds(need("bridge-single-leg", Optional.empty()), SINGLE_LEG_TOP)).isTrue();
  }

  @Test
  void stillHoldsWhenThePatientHasClimbedPastIt() {
    assertThat(holds(need("bridge", Optional.empty()), TOP, SINGLE_LEG_TOP)).isTrue();
    assertThat(holds(need("bridge", Optional.empty()), Hold.of(3, 9, 10), SINGLE_LEG_TOP))
        .isFalse();
  }

  @Test
  void holdsNoLongerWhenTheDoseWasTakenBackOnItsOwnRungOrBelow() {
    Prerequisite ceiling = need("bridge", Optional.empty());
    assertThat(holds(ceiling, TOP, Hold.of(3, 9, 10))).isFalse();
    assertThat(holds(ceiling, TOP, variant(Hold.of(1, 5, 5), "pelvic-tilt"))).isFalse();
  }

  @Test
  void proposesWhatTheRungBeforeTheLastHasPreparedFor() {
    PlanItem bridge = Story.item(guardedLadder(), TOP);
    Story there =
        well(Story.of(bridge), bridge, TOP, 0, 3, 7)
            .revised(9, Story.prescribing(bridge, SINGLE_LEG_TOP))
            .then(it -> well(it, bridge, SINGLE_LEG_TOP, 10, 13, 17))
            .mornings(12, 18, 1);
    assertThat(there.ends().on(17).to().flatMap(Dose::variant)).contains("clamshell");
  }

  @Test
  void waitsUntilTheMorningsOfTheLastWeekAreCalm() {
    PlanItem bridge = Story.item(guardedLadder(), SINGLE_LEG_TOP);
    Story prepared = Story.of(Story.item(guardedLadder(), TOP)).revised(0, bridge);
    assertThat(mornings(prepared, bridge, 2).ends().on(8).kind()).isEqualTo(DecisionKind.ADVANCE);
    assertThat(mornings(prepared, bridge, 3).ends().on(8).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.AT_CEILING);
  }

  /** Mornings of so much pain for a week, the sessions' own never worse than the pain before. */
  private static Story mornings(Story story, PlanItem item, int pain) {
    Done done = Done.all(item, SINGLE_LEG_TOP).before(pain);
    return story.mornings(2, 9, pain).session(1, done).session(4, done).session(8, done);
  }

  private static Story well(Story story, PlanItem item, Dose dose, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, Done.all(item, dose)).morning(day + 1, 1);
    }
    return told;
  }

  /** The hardest rung asks for the bridge, which is two rungs below it. */
  private static Ladder guardedLadder() {
    Rung guarded =
        Rungs.guarded(
            Rungs.CLAMSHELL, Set.of(), Set.of(), Optional.of(need("bridge", Optional.empty())));
    return Rungs.ladder(
        List.of(Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of(Rungs.BRIDGE_SINGLE_LEG, guarded));
  }

  private static Prerequisite need(String exercise, Optional<Dose> atLeast) {
    return new Prerequisite(exercise, atLeast, OptionalInt.of(2));
  }

  private static boolean holds(Prerequisite need, Dose... doses) {
    List<DosePeriod> periods =
        List.of(doses).stream().map(it -> new DosePeriod(Story.at(0), it)).toList();
    PlanItem item = Story.item(guardedLadder(), doses[0]);
    PlanRevision plan = Story.of(item).history().plans().getFirst();
    Dose now = doses[doses.length - 1];
    Way way = new Way(plan, item, now, doses[0], Optional.empty(), Set.of(), _ -> false, _ -> true);
    return Mastery.holds(way, periods, need);
  }

  private static Dose variant(Hold dose, String slug) {
    return dose.withVariant(Optional.of(slug));
  }
}
