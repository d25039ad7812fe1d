package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.perSide;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Graded activity: the dose follows a schedule to a goal, and pain is no reason to change it. */
public abstract class QuotaStories extends Stories {
  private static final Map<String, Object> TRIED =
      Map.of("goal", reps(24), "sessions", 12, "trials", List.of(8, 10, 12));
  private static final Map<String, Object> UNTRIED = Map.of("goal", reps(24), "sessions", 12);

  @Test
  @DisplayName("17: begins at seven tenths of the mean of three trials")
  void beginsAtSevenTenthsOfTheTrials() {
    var chart = patient().withPlan(quotas(clamshell(TRIED)));
    assertThat(chart.dose()).isEqualTo(reps(7));
    assertThat(chart.onlyItem().get("quota")).isEqualTo(Json.tree(TRIED));
    assertThat(chart.plan().at("/painPolicy").textValue()).isEqualTo("QUOTA");
    assertThat(chart.agenda(day(0)).at("/items/0/dose")).isEqualTo(reps(7));
    assertThat(chart.agenda(day(0)).at("/messages/0/code").textValue()).isEqualTo("QUOTA");
    chart.on(day(-2)).did(all(reps(7))).decides("ADVANCE", "QUOTA").from(reps(7)).to(reps(8));
    var second = chart.on(day(-1));
    second.did(all(reps(8))).decides("ADVANCE", "QUOTA").to(reps(9)).hasStatus("APPLIED");
    assertThat(chart.dose()).isEqualTo(reps(9));
    chart.tellsDecisions("advanced", "advanced");
    chart.tellsAlerts();
  }

  @Test
  @DisplayName("17: takes the first three sessions for the trials where none are told")
  void takesTheFirstThreeSessionsForTrials() {
    var chart = patient().withPlan(quotas(clamshell(UNTRIED)));
    chart.on(day(-5)).did(all(reps(8))).decides("HOLD", "QUOTA").to(reps(8));
    chart.on(day(-4)).did(all(reps(10))).decides("HOLD", "QUOTA").to(reps(8));
    chart.on(day(-3)).did(all(reps(12))).decides("REGRESS", "QUOTA").to(reps(7));
    chart.on(day(-2)).did(all(reps(7))).decides("ADVANCE", "QUOTA").to(reps(8));
    assertThat(chart.onlyItem().get("quota")).isEqualTo(Json.tree(UNTRIED));
    chart.tellsDecisions("held", "held", "regressed", "advanced");
  }

  @Test
  @DisplayName("18: leaves the quota at pain 6, with a note for the therapist")
  void leavesTheQuotaAtPainSix() {
    var chart = patient().withPlan(quotas(clamshell(TRIED)));
    chart
        .on(day(-1))
        .did(all(reps(7)).painDuring(6))
        .decides("ADVANCE", "QUOTA")
        .from(reps(7))
        .to(reps(8));
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("PAIN_ABOVE_ACCEPTABLE");
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("LOW");
    chart.on(day(0)).did(all(reps(8))).decides("ADVANCE", "QUOTA").to(reps(9));
    chart.tellsDecisions("advanced", "advanced");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void pausesForTheDayAtCriticalPainAndGoesOnTheNext() {
    var chart = patient().withPlan(quotas(clamshell(TRIED)));
    chart
        .on(day(0))
        .did(all(reps(7)).painDuring(8))
        .decides("SUSPEND", "PAIN_CRITICAL")
        .toNothing();
    assertThat(chart.state()).isEqualTo("SUSPENDED");
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("CRITICAL");
    var tomorrow = chart.agenda(day(1));
    assertThat(tomorrow.at("/items/0/state").textValue()).isEqualTo("ACTIVE");
    assertThat(tomorrow.at("/items/0/dose")).isEqualTo(reps(7));
    chart.tellsDecisions("suspended");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void goesOnByItselfAfterAPausedDay() {
    var chart = patient().withPlan(quotas(clamshell(TRIED)));
    chart.on(day(-2)).did(all(reps(7)).painDuring(8)).decides("SUSPEND", "PAIN_CRITICAL");
    assertThat(chart.state()).isEqualTo("ACTIVE");
    assertThat(chart.dose()).isEqualTo(reps(7));
    chart.on(day(-1)).did(all(reps(7))).decides("ADVANCE", "QUOTA").to(reps(8));
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("PAIN_CRITICAL");
  }

  @Test
  void beginsAnewAfterTwoMissesAndTellsOfTooMuch() {
    var chart = patient().withPlan(quotas(clamshell(TRIED)));
    chart.on(day(-6)).did(all(reps(5))).decides("HOLD", "QUOTA").to(reps(7));
    chart.on(day(-5)).did(all(reps(5))).decides("REGRESS", "QUOTA").to(reps(4));
    chart.on(day(-4)).did(all(reps(9))).decides("ADVANCE", "QUOTA").to(reps(5));
    chart.on(day(-3)).did(all(reps(9))).decides("HOLD", "QUOTA").to(reps(5));
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("OVERACHIEVED");
    chart.tellsDecisions("held", "regressed", "advanced", "held");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void haltsForARedFlagAsEver() {
    var chart = patient().withPlan(quotas(clamshell(TRIED)));
    chart.checkIn(day(-1), Map.of("redFlags", List.of("CES_SADDLE"))).hasStatus(201);
    chart.on(day(-1)).did(all(reps(7))).decides("HOLD", "RED_FLAG").to(reps(7));
    assertThat(chart.state()).isEqualTo("HALTED");
  }

  @Test
  void takesALateSessionIntoTheSchedule() {
    var chart = patient().withPlan(quotas(clamshell(TRIED)));
    chart.on(day(-3)).did(all(reps(7)));
    var early = chart.on(day(-1)).did(all(reps(8))).decides("ADVANCE", "QUOTA").to(reps(9));
    chart.on(day(-2)).did(all(reps(8))).decides("ADVANCE", "QUOTA").to(reps(9));
    chart.decided(early).hasStatus("SUPERSEDED");
    assertThat(chart.dose()).isEqualTo(reps(9));
  }

  @Test
  void beginsANewScheduleWithATherapistsNewGoal() {
    var chart = patient().withPlan(quotas(clamshell(TRIED)));
    chart.on(day(-1)).did(all(reps(7)));
    var kept = Item.again(chart.onlyItem()).with("quota", TRIED);
    chart.revisePlan(quotas(kept).with("daysPerWeek", 4)).hasStatus(200);
    assertThat(chart.dose()).isEqualTo(reps(8));
    var quota = Map.of("goal", reps(30), "sessions", 10, "trials", List.of(14, 15, 16));
    chart.revisePlan(quotas(kept.with("quota", quota))).hasStatus(200);
    assertThat(chart.dose()).isEqualTo(reps(10));
    var other = Item.again(chart.onlyItem());
    chart.revisePlan(quotas(other).with("painPolicy", "PAIN_MONITORED")).hasStatus(200);
    assertThat(chart.dose()).isEqualTo(reps(10));
    assertThat(chart.onlyItem().has("quota")).isFalse();
  }

  @Test
  void keepsTheDoseOfAnExerciseWithoutAQuota() {
    var chart = patient().withPlan(quotas(Item.of("clamshell", reps(8))));
    chart.on(day(-5)).nextMorning(1).did(all(reps(8))).decides("HOLD", "QUOTA").to(reps(8));
    chart.on(day(-1)).nextMorning(1).did(all(reps(8))).decides("HOLD", "QUOTA").to(reps(8));
  }

  @Test
  void refusesAQuotaThatLeadsNowhere() {
    var chart = patient();
    assertInvalid(chart, Map.of("goal", reps(24), "sessions", 27), "sessions");
    assertInvalid(chart, Map.of("goal", reps(24), "sessions", 0), "sessions");
    assertInvalid(chart, Map.of("goal", reps(24)), "sessions");
    assertInvalid(chart, Map.of("sessions", 12), "goal");
    assertInvalid(chart, tried("goal", perSide(1, 501)), "goal.reps");
    assertInvalid(chart, tried("goal", reps(6)), "goal");
    assertInvalid(chart, tried("goal", perSide(2, 24)), "goal");
    assertInvalid(chart, tried("trials", List.of(8, 10)), "trials");
    assertInvalid(chart, tried("trials", List.of(8, 0, 9)), "trials[1]");
    assertInvalid(chart, tried("trials", "8, 10, 12"), "trials");
    assertInvalid(chart, tried("until", "2027-01-01"), "until");
  }

  @Test
  void refusesAQuotaThatDoesNotFitItsExerciseOrItsPlan() {
    var chart = patient();
    var held = chart.tryPlan(quotas(clamshell(tried("goal", hold(1, 24, 10)))));
    assertThat(held.isProblem(422, "unsuitable-dose").fields())
        .containsExactly("items[0].quota.goal.kind");
    var narrow = clamshell(TRIED).with("corridor", Map.of("max", reps(20)));
    assertThat(chart.tryPlan(quotas(narrow)).isProblem(422, "outside-corridor").fields())
        .containsExactly("items[0].quota.goal");
    var monitored = quotas(clamshell(TRIED)).with("painPolicy", "PAIN_MONITORED");
    assertThat(chart.tryPlan(monitored).isProblem(400, "invalid-request").fields())
        .containsExactly("items[0].quota");
  }

  private static void assertInvalid(ChartStory chart, Map<String, Object> quota, String member) {
    var refused = chart.tryPlan(quotas(clamshell(quota))).isProblem(400, "invalid-request");
    assertThat(refused.fields()).containsExactly("items[0].quota." + member);
  }

  private static Map<String, Object> tried(String member, Object value) {
    var quota = new HashMap<>(TRIED);
    quota.put(member, value);
    return quota;
  }

  private static PlanDraft quotas(Item... items) {
    return plan(items).with("painPolicy", "QUOTA");
  }

  private static Item clamshell(Map<String, Object> quota) {
    return Item.of("clamshell", reps(8)).with("quota", quota);
  }

  private static JsonNode reps(int reps) {
    return perSide(1, reps);
  }
}
