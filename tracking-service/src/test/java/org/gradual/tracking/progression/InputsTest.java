package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.item;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What a decision tells of what it saw. */
class InputsTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  @Test
  void tellWhatTheSessionReported() {
    Done done = WELL.before(1).during(2).after(3).effort(6).form(Form.UNKNOWN);
    assertThat(Story.of(BRIDGE).session(0, done).morning(1, 2).ends().on(0).inputs())
        .containsAllEntriesOf(
            Map.of(
                "painBefore", 1,
                "painDuring", 2,
                "painAfter", 3,
                "effort", 6,
                "form", "UNKNOWN",
                "stopReason", "NONE",
                "hurt", false,
                "volumePrescribed", 50,
                "volumePerformed", 50,
                "morningPain", 2))
        .containsEntry("openAlerts", List.of());
  }

  @Test
  void nameEachOpenAlertOnceHoweverOftenItWasRaised() {
    Done sore = WELL.during(6);
    Story story =
        Story.of(BRIDGE).session(0, sore).session(1, sore.before(5)).session(2, WELL).morning(3, 1);
    assertThat(story.ends().on(2).inputs().get("openAlerts"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .doesNotHaveDuplicates()
        .contains("PAIN_ABOVE_ACCEPTABLE");
  }
}
