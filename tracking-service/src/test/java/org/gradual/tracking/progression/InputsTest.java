package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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

  @Test
  void tellOfTheSessionBeforeBecauseTwoInARowMayBeAFault() {
    Done poor = WELL.fallingShort(1).form(Form.NO);
    Story story = Story.of(BRIDGE).session(0, poor).morning(1, 1).session(2, WELL).morning(3, 1);
    assertThat(story.ends().on(0).inputs()).doesNotContainKey("sessionBefore");
    assertThat(story.ends().on(2).inputs())
        .containsEntry(
            "sessionBefore",
            Map.of(
                "session",
                Story.sessionOn(0).toString(),
                "sameDose",
                true,
                "volumePrescribed",
                50,
                "volumePerformed",
                40,
                "form",
                "NO"));
  }

  @Test
  void tellHowMuchOfTheDoseWasAskedFor() {
    Story flaring = Story.of(BRIDGE).checkIn(1, OptionalInt.empty(), Set.of(), false, false, true);
    assertThat(flaring.session(2, WELL).ends().on(2).inputs()).containsEntry("percent", 50);
    assertThat(Story.of(BRIDGE).session(2, WELL).ends().on(2).inputs())
        .doesNotContainKey("percent");
  }

  @Test
  void tellWhenARisingWeekLastTookADoseBack() {
    PlanItem eight = item(Rungs.alone(Rungs.BRIDGE), Hold.of(1, 8, 10));
    Done well = Done.all(eight, Hold.of(1, 8, 10));
    Story rising = Story.of(eight).mornings(-2, 6, 0).mornings(7, 20, 2);
    Story.Ending ends = rising.session(9, well).session(10, well).ends();
    assertThat(ends.on(9).inputs()).doesNotContainKey("lowerForTrendOn");
    assertThat(ends.on(10).inputs()).containsEntry("lowerForTrendOn", "2026-09-17");
  }

  @Test
  void nameTheSessionWhoseProposalWaits() {
    Story story = Story.of(Story.asking(BRIDGE));
    for (int day : List.of(0, 3, 7, 9)) {
      story = story.session(day, WELL).morning(day + 1, 1);
    }
    Story.Ending ends = story.at(Story.at(11));
    assertThat(ends.on(7).inputs()).doesNotContainKey("openProposal");
    assertThat(ends.on(9).inputs()).containsEntry("openProposal", Story.sessionOn(7).toString());
  }

  @Test
  void nameTheSettingsThatDifferFromTheDefaultsAlone() {
    Map<Setting, BigDecimal> chosen =
        Map.of(
            Setting.PAIN_CRITICAL, new BigDecimal("8"),
            Setting.QUALIFYING_SESSIONS, new BigDecimal("2"));
    Story story = Story.of(PainPolicy.PAIN_MONITORED, new Settings(chosen), BRIDGE);
    assertThat(story.session(0, WELL).ends().on(0).inputs())
        .containsEntry("settings", Map.of("painCritical", new BigDecimal("8")));
    assertThat(Story.of(BRIDGE).session(0, WELL).ends().on(0).inputs())
        .doesNotContainKey("settings");
  }
}
