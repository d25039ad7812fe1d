package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Flare-ups and time off: what is done meanwhile, and how the whole dose comes back. */
public abstract class EasingStories extends Stories {
  private static final JsonNode TEN = hold(1, 10, 10);

  @Test
  void halvesTheDosesWhileAFlareUpLastsAndBringsThemBack() {
    var chart = patient().withPlan(monitored(bridge(TEN)));
    chart.on(day(-9)).nextMorning(1).did(all(TEN));
    chart.checkIn(day(-7), Map.of("flareUp", true)).hasStatus(201);
    assertThat(chart.state()).isEqualTo("FLARE_UP");
    assertThat(chart.dose()).isEqualTo(TEN);
    assertThat(chart.onlyItem().get("today")).isEqualTo(hold(1, 5, 10));
    assertThat(chart.agenda(day(0)).at("/items/0/dose")).isEqualTo(hold(1, 5, 10));
    assertThat(chart.agenda(day(0)).at("/messages").findValuesAsText("code")).contains("FLARE_UP");
    chart.on(day(-6)).nextMorning(1).did(all(hold(1, 5, 10))).decides("HOLD", "FLARE_UP").to(TEN);
    chart.morning(day(-4), 1);
    assertThat(chart.state()).isEqualTo("RETURNING");
    assertThat(chart.onlyItem().get("today")).isEqualTo(hold(1, 7, 10));
    var back = chart.on(day(-2)).nextMorning(1).did(all(hold(1, 7, 10)));
    back.decides("HOLD", "RETURNING").to(TEN);
    assertThat(back.read().at("/items/0/prescribed")).isEqualTo(hold(1, 7, 10));
    assertThat(chart.onlyItem().get("today")).isEqualTo(hold(1, 8, 10));
    chart.tellsAlerts("flare-up-started", "alert-raised", "flare-up-resolved");
  }

  @Test
  void lightensAWeekWhereEffortIsUpAndThePlanSetsIt() {
    var chart = patient().withPlan(monitored(bridge(TEN)).with("settings", Map.of("deload", true)));
    var six = hold(1, 6, 10);
    chart.on(day(-7)).nextMorning(1).did(all(TEN));
    var tired = chart.on(day(-5)).nextMorning(1).did(all(TEN).effort(7));
    tired.decides("HOLD", "DELOAD").from(TEN).to(TEN);
    assertThat(chart.agenda(day(-5)).at("/items/0/dose")).isEqualTo(TEN);
    assertThat(chart.agenda(day(-4)).at("/items/0/dose")).isEqualTo(six);
    assertThat(chart.state()).isEqualTo("ACTIVE");
    assertThat(chart.dose()).isEqualTo(TEN);
    assertThat(chart.onlyItem().get("today")).isEqualTo(six);
    assertThat(codes(chart.agenda(day(0)))).contains("DELOAD");
    chart.on(day(-2)).nextMorning(1).did(all(six)).decides("HOLD", "DELOAD").to(TEN);
    assertThat(chart.agenda(day(3)).at("/items/0/dose")).isEqualTo(TEN);
    assertThat(codes(chart.agenda(day(3)))).doesNotContain("DELOAD");
  }

  private static List<String> codes(Answer agenda) {
    return agenda.at("/messages").findValuesAsText("code");
  }

  @Test
  void endsAFlareUpThatACorrectionUndoes() {
    var chart = patient().withPlan(monitored(bridge(TEN)));
    chart.morning(day(-1), 8);
    assertThat(chart.state()).isEqualTo("FLARE_UP");
    var alert = chart.alert("FLARE_UP");
    chart.checkIn(day(-1), Map.of("pain", 2)).hasStatus(200);
    assertThat(chart.state()).isEqualTo("ACTIVE");
    assertThat(chart.onlyItem().get("today")).isEqualTo(TEN);
    chart.clear(alert, Map.of("note", "too late")).isProblem(409, "already-cleared");
  }

  @Test
  @DisplayName("14a: holds after ten days off under 65")
  void holdsAfterTenDaysOffUnder65() {
    var chart = patient().withPlan(monitored(bridge(TEN)));
    chart.on(day(-10)).nextMorning(1).did(all(TEN));
    assertThat(chart.state()).isEqualTo("DETRAINING");
    new DecisionCheck(chart.onlyItem().get("lastDecision"))
        .is("HOLD", "DETRAINING")
        .from(TEN)
        .to(TEN);
    chart.on(day(0)).did(all(TEN));
    assertThat(chart.dose()).isEqualTo(TEN);
  }

  @Test
  @DisplayName("14b: takes a step back after ten days off from 65 on")
  void takesAStepBackAfterTenDaysOffFrom65On() {
    var chart =
        patient(Map.of("birthDate", day(0).minusYears(70).toString()))
            .withPlan(monitored(bridge(TEN)));
    chart.on(day(-10)).nextMorning(1).did(all(TEN));
    new DecisionCheck(chart.onlyItem().get("lastDecision"))
        .is("REGRESS", "DETRAINING")
        .from(TEN)
        .to(hold(1, 10, 9));
    assertThat(chart.dose()).isEqualTo(hold(1, 10, 9));
  }

  @Test
  @DisplayName("15: comes back from 70 % by the session after twenty days off")
  void comesBackBySession() {
    var chart = patient().withPlan(monitored(bridge(TEN)));
    chart.on(day(-28)).nextMorning(1).did(all(TEN));
    for (int reps = 7; reps < 10; reps++) {
      assertThat(chart.agenda(day(-8 + 2 * (reps - 7))).at("/items/0/dose"))
          .isEqualTo(hold(1, reps, 10));
      chart
          .on(day(-8 + 2 * (reps - 7)))
          .nextMorning(1)
          .did(all(hold(1, reps, 10)))
          .decides("HOLD", "DETRAINING")
          .to(TEN);
    }
    assertThat(chart.state()).isEqualTo("ACTIVE");
    chart.on(day(-1)).nextMorning(1).did(all(TEN)).decides("HOLD", "NEED_2_SESSIONS");
  }

  @Test
  @DisplayName("16: comes back from half by the week after thirty days off")
  void comesBackByWeek() {
    var twenty = minutes(20, 3);
    var chart = patient().withPlan(monitored(walking(twenty)));
    chart.on(day(-60)).nextMorning(1).did(all(twenty));
    int[] weeks = {10, 14, 16, 18};
    for (int week = 0; week < weeks.length; week++) {
      for (int day : new int[] {-30 + 7 * week, -26 + 7 * week}) {
        var today = minutes(weeks[week], 3);
        assertThat(chart.agenda(day(day)).at("/items/0/dose")).isEqualTo(today);
        chart.on(day(day)).nextMorning(1).did(all(today)).decides("HOLD", "DETRAINING");
      }
    }
    assertThat(chart.agenda(day(-2)).at("/items/0/dose")).isEqualTo(twenty);
    chart.on(day(-2)).nextMorning(1).did(all(twenty)).decides("HOLD", "NEED_2_SESSIONS");
  }

  @Test
  void asksForAReviewAfterEightWeeksOff() {
    var chart = patient().withPlan(monitored(bridge(TEN)));
    chart.on(day(-56)).nextMorning(1).did(all(TEN));
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("NEEDS_REVIEW");
    assertThat(chart.dose()).isEqualTo(hold(1, 5, 10));
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("DETRAINING");
    chart.clear(chart.openAlert(), Map.of("note", "We began anew.")).hasStatus(200);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("ACTIVE");
  }
}
