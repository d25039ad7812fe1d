package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** The decisions of a fold, and how many steps up a week has seen. */
class LedgerTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = Story.item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final PlanItem PLANK = Story.item(Rungs.alone(Rungs.PLANK));
  private static final Done BRIDGED = Done.all(BRIDGE, DOSE);
  private static final Done PLANKED = Done.all(PLANK, PLANK.firstDose());

  @Test
  void tellsTheLatestDecisionOfEachItem() {
    Story.Ending ends =
        Story.of(BRIDGE, PLANK)
            .session(0, BRIDGED, PLANKED)
            .session(2, BRIDGED)
            .session(3, PLANKED)
            .ends();
    assertThat(ends.item(BRIDGE).lastDecision()).contains(ends.on(2));
    assertThat(ends.item(PLANK).lastDecision()).contains(ends.on(3));
    assertThat(new Ledger(RuleSet.NEWEST).lastOf(BRIDGE.id())).isEmpty();
  }

  @Test
  void isCopiedWithItsStepsUpAndGoesOnApart() {
    List<Decision> decisions =
        Story.of(BRIDGE).session(0, BRIDGED).session(2, BRIDGED).ends().standing().decisions();
    Ledger ledger = new Ledger(RuleSet.NEWEST);
    ledger.enterRise(decisions.getFirst(), Story.DAY_0);
    Ledger copy = new Ledger(ledger);
    assertThat(copy.risesInWeekTo(Story.DAY_0)).isEqualTo(1);
    copy.enterRise(decisions.getLast(), Story.DAY_0);
    assertThat(copy.risesInWeekTo(Story.DAY_0)).isEqualTo(2);
    assertThat(ledger.risesInWeekTo(Story.DAY_0)).isEqualTo(1);
    assertThat(ledger.all()).hasSize(1);
  }
}
