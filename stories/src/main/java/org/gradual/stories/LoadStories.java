package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.loaded;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How far one step goes: by the weights at hand, and by what the therapist allows. */
public abstract class LoadStories extends Stories {
  private static final JsonNode TEN_KILOGRAMS = loaded(2, 8, 10);

  @Test
  @DisplayName("12a: adds one weight of a tenth where two repetitions more were done twice")
  void addsOneWeightOfATenth() {
    var chart = weighted(1);
    doesTwoRepetitionsMore(chart, -8);
    doesTwoRepetitionsMore(chart, -4);
    doesTwoRepetitionsMore(chart, -1).decides("ADVANCE", "GATE_OPEN").to(loaded(2, 8, 11));
    assertThat(chart.dose()).isEqualTo(loaded(2, 8, 11));
    chart.tellsDecisions("held", "held", "advanced");
  }

  @Test
  @DisplayName("12b: adds a repetition where one weight is half of the load")
  void addsARepetitionWhereOneWeightIsHalfTheLoad() {
    var chart = weighted(5);
    doesTwoRepetitionsMore(chart, -8);
    doesTwoRepetitionsMore(chart, -4);
    doesTwoRepetitionsMore(chart, -1).decides("ADVANCE", "GATE_OPEN").to(loaded(2, 9, 10));
    assertThat(chart.dose()).isEqualTo(loaded(2, 9, 10));
    chart.tellsDecisions("held", "held", "advanced");
  }

  @Test
  void addsARepetitionWhereOnlyOneMoreWasDone() {
    var chart = weighted(1);
    chart.on(day(-8)).nextMorning(1).did(all(loaded(2, 9, 10)));
    chart.on(day(-4)).nextMorning(1).did(all(loaded(2, 9, 10)));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(loaded(2, 9, 10)))
        .decides("ADVANCE", "GATE_OPEN")
        .to(loaded(2, 9, 10));
  }

  @Test
  void countsALighterWeightAsMissed() {
    var chart = weighted(1);
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(loaded(2, 10, 9)))
        .decides("HOLD", "TARGET_MISSED")
        .to(TEN_KILOGRAMS);
  }

  @Test
  void walksFiveMinutesMoreAtOnceWhereTheTherapistWantsItFast() {
    var fast = Map.of("minutesStepFast", true);
    var chart = patient().withPlan(monitored(walking(minutes(10, 3))).with("settings", fast));
    assertThat(chart.plan().at("/settings/minutesStepFast").booleanValue()).isTrue();
    chart.on(day(-8)).nextMorning(1).did(all(minutes(10, 3)));
    chart.on(day(-4)).nextMorning(1).did(all(minutes(10, 3)));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(minutes(10, 3)))
        .decides("ADVANCE", "GATE_OPEN")
        .to(minutes(15, 3));
  }

  private ChartStory weighted(int increment) {
    var stepUp = Item.of("lateral-step-up", TEN_KILOGRAMS).with("incrementKilograms", increment);
    return patient().withPlan(monitored(stepUp));
  }

  private RecordedSession doesTwoRepetitionsMore(ChartStory chart, int day) {
    return chart.on(day(day)).nextMorning(1).did(all(loaded(2, 10, 10)));
  }
}
