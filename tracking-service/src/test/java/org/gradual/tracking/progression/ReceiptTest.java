package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** When all was known that a decision on a session rests on. */
class ReceiptTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);
  private static final Duration RECEIVING = Duration.ofMinutes(1);
  private static final Story TOLD =
      Story.of(BRIDGE).session(0, WELL).morning(1, 1).session(3, WELL).morning(4, 1);

  @Test
  void isThatOfTheNextMorningsReport() {
    assertThat(of(0, TOLD)).isEqualTo(at(1, Story.MORNING).plus(RECEIVING));
    assertThat(of(3, TOLD)).isEqualTo(at(4, Story.MORNING).plus(RECEIVING));
  }

  @Test
  void isThatOfTheSessionWhereItCameLast() {
    Session it = TOLD.history().sessions().getFirst();
    Session late = new Session(it.id(), it.performedAt(), at(9), it.localDay(), it.items());
    Story story = TOLD.withSessions(List.of(late, TOLD.history().sessions().getLast()));
    assertThat(of(0, story)).isEqualTo(at(9));
    assertThat(of(3, story)).isEqualTo(at(4, Story.MORNING).plus(RECEIVING));
  }

  @Test
  void isNeverBeforeTheDecisionTookEffect() {
    Story silent = Story.of(BRIDGE).session(0, WELL);
    Instant waitEnds = at(0, Story.MORNING).plus(Performance.SETTLING);
    assertThat(of(0, silent)).isEqualTo(waitEnds);
  }

  private static Instant of(int day, Story story) {
    return Receipt.of(story.ends().on(day), story.history());
  }
}
