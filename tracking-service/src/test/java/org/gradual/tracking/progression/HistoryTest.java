package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.util.List;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What was known before a day, by which that day's agenda is told. */
class HistoryTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  @Test
  void endsBeforeTheDayButForItsMorning() {
    Story story = Story.of(BRIDGE);
    for (int day = 3; day <= 6; day++) {
      story =
          story
              .session(day, WELL)
              .morning(day, 1)
              .revised(day, BRIDGE)
              .cleared(day, AlertKind.FALL)
              .approved(day, 1, BRIDGE, DOSE)
              .published(day, Rungs.BRIDGE, day);
    }
    History before = story.history().upTo(Story.DAY_0.plusDays(5));
    assertThat(before.sessions())
        .extracting(Session::performedAt)
        .containsExactly(at(3, Story.MORNING), at(4, Story.MORNING));
    assertThat(before.checkIns())
        .extracting(CheckIn::date)
        .containsExactly(Story.DAY_0.plusDays(3), Story.DAY_0.plusDays(4), Story.DAY_0.plusDays(5));
    assertThat(before.plans()).extracting(PlanRevision::revision).containsExactly(1, 2, 3);
    assertThat(before.clearings()).extracting(Clearing::at).containsExactly(at(3), at(4));
    assertThat(before.verdicts())
        .extracting(Verdict::at)
        .containsExactly(at(3, Story.MORNING), at(4, Story.MORNING));
    assertThat(before.notices())
        .extracting(Notice::at)
        .containsExactly(at(3, Story.MORNING), at(4, Story.MORNING));
  }

  @Test
  void knowsTheFirstPlanHoweverLateItWasWritten() {
    Story story = Story.of(BRIDGE).revised(2, BRIDGE);
    assertThat(story.history().upTo(Story.DAY_0.minusDays(10)).plans())
        .extracting(PlanRevision::revision)
        .isEqualTo(List.of(1));
  }
}
