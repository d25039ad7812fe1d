package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Doses.repetitions;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;
import static org.gradual.stories.PlanDraft.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.Test;

/** Plans: what the catalog and the patient's conditions allow, and what a revision keeps. */
public abstract class PlanStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);

  @Test
  void fillsInWhatTheTherapistLeavesOpen() {
    var chart = patient();
    var body = plan(Item.of("bridge"), Item.of("walking"));
    var answer = chart.tryPlan(body).hasStatus(201);
    assertThat(answer.at("/revision").intValue()).isEqualTo(1);
    assertThat(answer.at("/status").textValue()).isEqualTo("ACTIVE");
    assertThat(answer.at("/settings/painCritical").intValue()).isEqualTo(7);
    assertThat(answer.at("/settings/maxItemsPerWeek").intValue()).isEqualTo(1);
    assertThat(answer.at("/items/0/dose")).isEqualTo(FIVE);
    assertThat(answer.at("/items/0/prescribed")).isEqualTo(FIVE);
    assertThat(answer.at("/items/0/revision").intValue()).isPositive();
    assertThat(answer.at("/items/0/name").textValue()).isEqualTo("Bridge");
    assertThat(answer.at("/items/0/phase").textValue()).isEqualTo("STRENGTH");
    assertThat(answer.at("/items/0/state").textValue()).isEqualTo("ACTIVE");
    assertThat(answer.at("/items/0/approval").textValue()).isEqualTo("AUTOMATIC");
    assertThat(answer.at("/items/1/dose")).isEqualTo(minutes(5, 3));
    assertThat(chart.plan().body()).isEqualTo(answer.body());
    assertThat(chart.plan().tag()).isEqualTo(answer.tag());
  }

  @Test
  void namesTheNextReviewUntilThePlanIsOver() {
    var chart = patient().withPlan(begun(41));
    assertThat(reviewOn(chart)).isEqualTo(day(1).toString());
    chart.revisePlan(begun(42)).hasStatus(200);
    assertThat(reviewOn(chart)).isEqualTo(day(0).toString());
    chart.revisePlan(begun(43)).hasStatus(200);
    assertThat(reviewOn(chart)).isEqualTo(day(41).toString());
    chart.revisePlan(begun(43).with("endsOn", day(-1).toString())).hasStatus(200);
    assertThat(chart.plan().body().has("reviewOn")).isFalse();
  }

  private PlanDraft begun(int daysAgo) {
    return plan(bridge(FIVE)).with("startsOn", day(-daysAgo).toString());
  }

  private static String reviewOn(ChartStory chart) {
    return chart.plan().at("/reviewOn").textValue();
  }

  @Test
  void beginsGentlyWithAPatientOfSixtyFiveOrMore() {
    var chart = patient(Map.of("birthDate", day(0).minusYears(65).toString()));
    chart.withPlan(plan(Item.of("bridge")));
    assertThat(chart.dose()).isEqualTo(hold(1, 5, 5));
  }

  @Test
  void refusesEveryItemThatAConditionForbidsAndNamesSubstitutes() {
    var chart = patientWith("SURG");
    var refused =
        chart
            .tryPlan(plan(walking(minutes(5, 3)), Item.of("superman"), Item.of("cobra")))
            .isProblem(422, "contraindicated");
    assertThat(refused.fields()).containsExactly("items[1].exercise", "items[2].exercise");
    assertThat(refused.list("/refused")).hasSize(2);
    assertThat(refused.at("/refused/0/field").textValue()).isEqualTo("items[1].exercise");
    assertThat(refused.at("/refused/0/exercise").textValue()).isEqualTo("superman");
    assertThat(refused.at("/refused/0/because").toString()).isEqualTo("[\"SURG\"]");
    assertThat(refused.list("/refused/0/substitutes"))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(5)
        .extracting(JsonNode::textValue)
        .doesNotContain("superman", "cobra", "torso-twist", "trunk-rotation");
    chart.therapist().get(chart.path() + "/plan").isProblem(404, "not-found");
  }

  @Test
  void asksForACautionToBeConfirmed() {
    var chart = patientWith("HTN");
    var refused = chart.tryPlan(plan(bridge(FIVE))).isProblem(422, "caution-unconfirmed");
    assertThat(refused.at("/refused/0/field").textValue()).isEqualTo("items[0].exercise");
    assertThat(refused.at("/refused/0/because").toString()).isEqualTo("[\"HTN\"]");
    chart.withPlan(plan(bridge(FIVE).with("cautionsConfirmed", List.of("HTN"))));
    assertThat(chart.onlyItem().get("cautionsConfirmed").toString()).isEqualTo("[\"HTN\"]");
  }

  @Test
  void refusesExercisesAndRevisionsThatTheCatalogDoesNotHave() {
    var chart = patient();
    var refused =
        chart
            .tryPlan(plan(Item.of("levitation"), bridge(FIVE), Item.of("fire-walking")))
            .isProblem(422, "unknown-exercise");
    assertThat(refused.fields()).containsExactly("items[0].exercise", "items[2].exercise");
    var revision =
        chart.tryPlan(plan(bridge(FIVE).with("revision", 4711))).isProblem(422, "unknown-revision");
    assertThat(revision.fields()).containsExactly("items[0].revision");
  }

  @Test
  void refusesADoseOfAnotherKindThanItsExercise() {
    var refused = patient().tryPlan(plan(bridge(repetitions(1, 5)))).hasStatus(422);
    assertThat(refused.fields()).containsExactly("items[0].dose.kind");
  }

  @Test
  void refusesADoseOutsideItsCorridor() {
    var max = Map.of("max", FIVE);
    var refused =
        patient()
            .tryPlan(plan(bridge(SIX).with("corridor", max)))
            .isProblem(422, "outside-corridor");
    assertThat(refused.fields()).containsExactly("items[0].dose");
  }

  @Test
  void movesTheNextDimensionWhereTheCorridorEndsTheFirst() {
    var dose = hold(1, 5, 5);
    var corridor = Map.of("max", hold(1, 5, 8));
    var chart = patient().withPlan(monitored(bridge(dose).with("corridor", corridor)));
    chart.on(day(-8)).nextMorning(1).did(all(dose));
    chart.on(day(-4)).nextMorning(1).did(all(dose));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(dose))
        .decides("ADVANCE", "GATE_OPEN")
        .to(hold(1, 5, 6));
  }

  @Test
  void needsAPreconditionThatHolds() {
    var chart = patient();
    var body = plan(bridge(FIVE)).body();
    var path = chart.path() + "/plan";
    chart.therapist().put(path, body).isProblem(428, "precondition-required");
    chart.therapist().putOver("\"1\"", path, body).isProblem(412, "precondition-failed");
    chart.withPlan(plan(bridge(FIVE)));
    chart.therapist().put(path, body).isProblem(428, "precondition-required");
    chart.therapist().putNew(path, body).isProblem(412, "precondition-failed");
    chart.therapist().putOver("\"nosuch\"", path, body).isProblem(412, "precondition-failed");
  }

  @Test
  void isNotMadeStaleByADecision() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var tag = chart.plan().tag();
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN");
    assertThat(chart.plan().tag()).isEqualTo(tag);
    Answer.of(chart.therapist().request().header("If-None-Match", tag).get(chart.path() + "/plan"))
        .hasStatus(200);
  }

  @Test
  void keepsTheHistoryOfAKnownItemAndItsDoseWhereNoneIsGiven() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN");
    var before = chart.onlyItem();
    var revised =
        chart.revisePlan(monitored(Item.again(before), walking(minutes(5, 3)))).hasStatus(200);
    assertThat(revised.at("/revision").intValue()).isEqualTo(2);
    assertThat(revised.at("/items/0/id")).isEqualTo(before.get("id"));
    assertThat(revised.at("/items/0/dose")).isEqualTo(SIX);
    assertThat(revised.at("/items/0/prescribed")).isEqualTo(FIVE);
  }

  @Test
  void beginsANewRunAtADoseThatTheTherapistRevises() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    chart.revisePlan(monitored(Item.again(chart.onlyItem()).with("dose", FIVE))).hasStatus(200);
    assertThat(chart.dose()).isEqualTo(FIVE);
    assertThat(chart.onlyItem().get("prescribed")).isEqualTo(FIVE);
    assertThat(chart.onlyItem().get("since").textValue()).isEqualTo(day(0).toString());
  }

  @Test
  void writesNoNewRevisionForTheSamePlanAgain() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var same = monitored(Item.again(chart.onlyItem()));
    var second = chart.revisePlan(same).hasStatus(200);
    assertThat(second.at("/revision").intValue()).isEqualTo(2);
    var again = chart.revisePlan(same).hasStatus(200);
    assertThat(again.body()).isEqualTo(second.body());
    assertThat(again.tag()).isEqualTo(second.tag());
  }

  @Test
  void endsAnItemThatIsLeftOut() {
    var chart = patient().withPlan(monitored(bridge(FIVE), walking(minutes(5, 3))));
    var kept = chart.item("walking");
    chart.revisePlan(monitored(Item.again(kept))).hasStatus(200);
    assertThat(chart.plan().list("/items")).hasSize(1);
    assertThat(chart.agenda(day(0)).list("/items")).hasSize(1);
  }

  @Test
  void warnsOfAPlanThatOnlyStretches() {
    var answer = patient().tryPlan(plan(Item.of("hamstring-stretch"))).hasStatus(201);
    assertThat(warnings(answer)).containsExactly("STRETCHING_ONLY");
  }

  @Test
  void warnsOfTheOrderAndOfTheBalanceOfAPlanAndRefusesNothing() {
    var chart = patient();
    var answer =
        chart
            .tryPlan(plan(Item.of("childs-pose"), Item.of("cat-cow"), Item.of("plank")))
            .hasStatus(201);
    assertThat(warnings(answer)).containsExactly("SQ1", "SQ2", "SQ3", "SQ8");
    assertThat(answer.at("/warnings/0/detail").textValue()).startsWith("childs-pose stands before");
    assertThat(chart.plan().body()).isEqualTo(answer.body());
  }

  @Test
  void hasNothingAgainstAPlanInGoodOrder() {
    var answer =
        patient()
            .tryPlan(
                plan(
                    Item.of("trunk-rotation"),
                    Item.of("bridge"),
                    walking(minutes(5, 3)),
                    Item.of("hamstring-stretch")))
            .hasStatus(201);
    assertThat(warnings(answer)).isEmpty();
  }

  @Test
  void warnsOfAnAerobicStartUntilTheFirstSession() {
    var chart = patient();
    var dose = minutes(25, 3);
    assertThat(warnings(chart.tryPlan(monitored(walking(dose))))).containsExactly("SQ5");
    chart.on(day(-1)).did(all(dose));
    assertThat(warnings(chart.plan())).isEmpty();
  }

  @Test
  void warnsOfCoreStrengtheningWhileTheWeekHurts() {
    var chart =
        patient().withPlan(monitored(Item.of("cat-cow"), bridge(FIVE), Item.of("relaxation-pose")));
    chart.morning(day(-2), 4).morning(day(-1), 4);
    assertThat(warnings(chart.plan())).isEmpty();
    chart.morning(day(0), 2);
    assertThat(warnings(chart.plan())).containsExactly("SQ4");
    chart.checkIn(day(0), Map.of("pain", 1)).hasStatus(200);
    assertThat(warnings(chart.plan())).isEmpty();
  }

  @Test
  void warnsOfAnAdvancedExerciseUntilItWasDoneInFull() {
    var chart = patient().withPlan(monitored(Item.of("cat-cow"), Item.of("plank")));
    assertThat(warnings(chart.plan())).contains("SQ3");
    chart.on(day(-1)).did(all("plank", chart.item("plank").get("dose")));
    assertThat(warnings(chart.plan())).doesNotContain("SQ3");
  }

  private static List<String> warnings(Answer plan) {
    return Answer.texts(plan.at("/warnings"), "rule");
  }

  @Test
  void followsTheSettingsOfThePlan() {
    var settings = Map.of("minDaysSameDose", 3, "qualifyingSessions", 3);
    var chart = patient().withPlan(monitored(bridge(FIVE)).with("settings", settings));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE));
    chart.on(day(-3)).nextMorning(1).did(all(FIVE)).decides("HOLD", "NEED_2_SESSIONS");
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN").to(SIX);
  }

  @Test
  void risesAtAcceptablePainWhereTheTherapistAllowsIt() {
    var settings = Map.of("progressInAcceptable", true);
    var chart = patient().withPlan(monitored(bridge(FIVE)).with("settings", settings));
    var sore = all(FIVE).painBefore(2).painDuring(4);
    chart.on(day(-8)).nextMorning(2).did(sore);
    chart.on(day(-4)).nextMorning(2).did(sore);
    chart.on(day(-1)).nextMorning(2).did(sore).decides("ADVANCE", "GATE_OPEN").to(SIX);
  }
}
