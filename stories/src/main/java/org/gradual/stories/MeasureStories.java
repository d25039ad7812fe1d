package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What patients answer to instruments, what it scores, and what a therapist hears of it. */
public abstract class MeasureStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final Map<String, Object> LOOKED = Map.of("note", Publication.NOTE);

  private Map<String, Object> taken(int day, String instrument, Object... members) {
    var answer = new HashMap<String, Object>();
    answer.put("instrument", instrument);
    answer.put("takenOn", day(day).toString());
    for (int i = 0; i < members.length; i += 2) {
      answer.put(members[i].toString(), members[i + 1]);
    }
    return answer;
  }

  private Map<String, Object> rmdq(int day, int score) {
    return taken(day, "RMDQ", "score", score);
  }

  private static Map<String, Object> activity(String name, int score) {
    return Map.of("name", name, "score", score);
  }

  private static Answer says(Answer answer, String score, String band, String mcid) {
    assertThat(answer.at("/score").decimalValue()).as(answer.text()).isEqualByComparingTo(score);
    assertThat(answer.at("/band").textValue()).as(answer.text()).isEqualTo(band);
    assertThat(answer.at("/mcid").textValue()).as(answer.text()).isEqualTo(mcid);
    return answer;
  }

  private static Answer hasChanged(Answer answer, String baseline, String change) {
    assertThat(answer.at("/baseline").decimalValue()).isEqualByComparingTo(baseline);
    assertThat(answer.at("/change").decimalValue()).isEqualByComparingTo(change);
    return answer;
  }

  // --- scores ------------------------------------------------------------------------------------

  @Test
  void scoresTheAnswersOfEachInstrument() {
    var chart = patient();
    says(chart.measure(taken(-9, "NPRS", "score", 4)), "4", "MODERATE", "NO_BASELINE");
    var answers =
        Stream.concat(
                Collections.nCopies(14, true).stream(), Collections.nCopies(10, false).stream())
            .toList();
    var rmdq = chart.measure(taken(-9, "RMDQ", "answers", answers)).hasStatus(201);
    says(rmdq, "14", "NOT_RECOVERED", "NO_BASELINE");
    assertThat(rmdq.at("/answers")).isEqualTo(Json.tree(answers));
    var activities = List.of(activity("shoes", 3), activity("piano", 3), activity("stairs", 4));
    var psfs = chart.measure(taken(-9, "PSFS", "activities", activities)).hasStatus(201);
    says(psfs, "3.33", "SEVERE", "NO_BASELINE");
    assertThat(psfs.at("/activities")).isEqualTo(Json.tree(activities));
    says(chart.measure(taken(-9, "ODI", "totalPercent", 42)), "42", "SEVERE", "NO_BASELINE");
    says(
        chart.measure(taken(-9, "STARTBACK", "total", 6, "distress", 4)),
        "6",
        "HIGH",
        "NO_BASELINE");
    assertThat(chart.alerts()).isEmpty();
  }

  @Test
  void comparesLaterMeasuresWithTheFirst() {
    var chart = patient();
    chart.measure(rmdq(-40, 14)).hasStatus(201);
    hasChanged(
        says(chart.measure(rmdq(-30, 10)), "10", "NOT_RECOVERED", "NOT_REACHED"), "14", "-4");
    hasChanged(says(chart.measure(rmdq(-20, 9)), "9", "NOT_RECOVERED", "REACHED"), "14", "-5");
    hasChanged(says(chart.measure(rmdq(0, 19)), "19", "NOT_RECOVERED", "DETERIORATED"), "14", "5");
  }

  @Test
  void scoresLaterMeasuresAnewWhenAnEarlierOneComesOrIsCorrected() {
    var chart = patient();
    var second = UUID.randomUUID().toString();
    var first = UUID.randomUUID().toString();
    says(chart.measure(second, taken(-5, "NPRS", "score", 5)), "5", "MODERATE", "NO_BASELINE");
    says(chart.measure(first, taken(-9, "NPRS", "score", 8)), "8", "SEVERE", "NO_BASELINE");
    var path = chart.path() + "/measures/" + second;
    hasChanged(
        says(chart.therapist().get(path).hasStatus(200), "5", "MODERATE", "REACHED"), "8", "-3");
    var corrected = chart.measure(first, taken(-9, "NPRS", "score", 6)).hasStatus(200);
    assertThat(corrected.at("/revision").intValue()).isEqualTo(2);
    var again = chart.therapist().get(path);
    hasChanged(says(again, "5", "MODERATE", "NOT_REACHED"), "6", "-1");
    assertThat(again.tag()).isEqualTo("\"1\"");
    chart
        .publication()
        .tells(
            "patient",
            "enrolled",
            "measure-scored",
            "measure-scored",
            "measure-scored",
            "measure-scored",
            "measure-scored");
  }

  // --- records -----------------------------------------------------------------------------------

  @Test
  void takesTheSameMeasureTwiceForOneAndAnotherForACorrection() {
    var chart = patient();
    var id = UUID.randomUUID().toString();
    var first = chart.measure(id, rmdq(-3, 10)).hasStatus(201);
    var again = chart.measure(id, rmdq(-3, 10)).hasStatus(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.tag()).isEqualTo(first.tag()).isEqualTo("\"1\"");
    var corrected = chart.measure(id, rmdq(-2, 11)).hasStatus(200);
    assertThat(corrected.tag()).isEqualTo("\"2\"");
    var path = chart.path() + "/measures/" + id;
    assertThat(chart.therapist().get(path).hasStatus(200).body()).isEqualTo(corrected.body());
    chart.therapist().putOver("\"1\"", path, rmdq(-2, 12)).isProblem(412, "precondition-failed");
    chart.therapist().putNew(path, rmdq(-2, 12)).isProblem(412, "precondition-failed");
    chart.therapist().putOver("\"2\"", path, rmdq(-2, 12)).hasStatus(200);
    chart
        .publication()
        .tells("patient", "enrolled", "measure-scored", "measure-scored", "measure-scored");
  }

  @Test
  void takesOtherZerosForTheSameTotal() {
    var chart = patient();
    var id = UUID.randomUUID().toString();
    chart.measure(id, taken(-3, "ODI", "totalPercent", new BigDecimal("42.50"))).hasStatus(201);
    var same = chart.measure(id, taken(-3, "ODI", "totalPercent", new BigDecimal("42.5")));
    assertThat(same.hasStatus(200).tag()).isEqualTo("\"1\"");
  }

  @Test
  void listsTheNewestFirstAndOneInstrumentWhereAsked() {
    var chart = patient();
    chart.measure(rmdq(-9, 14)).hasStatus(201);
    chart.measure(taken(-5, "NPRS", "score", 5)).hasStatus(201);
    chart.measure(rmdq(-1, 12)).hasStatus(201);
    var list = chart.path() + "/measures";
    assertThat(chart.all(list))
        .extracting(it -> it.get("instrument").textValue() + " " + it.get("takenOn").textValue())
        .containsExactly("RMDQ " + day(-1), "NPRS " + day(-5), "RMDQ " + day(-9));
    var page = chart.therapist().get(list + "?instrument=RMDQ&limit=1").hasStatus(200);
    assertThat(page.at("/items/0/score").intValue()).isEqualTo(12);
    assertThat(page.at("/items/0/baseline").intValue()).isEqualTo(14);
    var next = chart.therapist().get(list + "?instrument=RMDQ&cursor=" + page.at("/next").asText());
    assertThat(next.list("/items")).hasSize(1);
    assertThat(next.at("/items/0/mcid").textValue()).isEqualTo("NO_BASELINE");
    assertThat(next.at("/next").isNull()).isTrue();
    assertThat(chart.therapist().get(list + "?instrument=ODI").list("/items")).isEmpty();
  }

  @Test
  void refusesWhatWasNotAnsweredYet() {
    var chart = patient();
    chart.measure(rmdq(1, 14)).hasStatus(201);
    var refused = chart.measure(rmdq(2, 14)).isProblem(422, "in-the-future");
    assertThat(refused.fields()).containsExactly("takenOn");
  }

  @Test
  void namesEveryMemberThatIsNotTheInstruments() {
    var refused =
        patient()
            .measure(taken(-1, "STARTBACK", "total", 10, "score", 4, "answers", List.of(true)))
            .isProblem(400, "invalid-request");
    assertThat(refused.fields()).containsExactlyInAnyOrder("score", "answers", "total", "distress");
    assertThat(
            patient()
                .measure(taken(-1, "STARTBACK", "total", 3, "distress", 4))
                .isProblem(400, "invalid-request")
                .fields())
        .containsExactly("distress");
  }

  // --- what a therapist hears --------------------------------------------------------------------

  @Test
  void tellsThatAChangeWhichMattersIsReachedAndBlocksNothing() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart.measure(rmdq(-8, 14)).hasStatus(201);
    chart.measure(rmdq(-2, 9)).hasStatus(201);
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN");
    var alert = chart.openAlert();
    assertThat(alert.get("kind").textValue()).isEqualTo("MCID_REACHED");
    assertThat(alert.get("severity").textValue()).isEqualTo("INFO");
    assertThat(alert.at("/reasons/0/detail").textValue())
        .isEqualTo("RMDQ 9 on %s, after 14 on %s".formatted(day(-2), day(-8)));
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void letsNothingRiseWhileFunctionIsWorseUntilATherapistHasLooked() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart.measure(rmdq(-8, 10)).hasStatus(201);
    chart.measure(rmdq(-2, 12)).hasStatus(201);
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("HOLD", "OPEN_ALERT").to(FIVE);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("ACTIVE");
    var alert = chart.openAlert();
    assertThat(alert.get("kind").textValue()).isEqualTo("FUNCTION_WORSE");
    assertThat(alert.get("severity").textValue()).isEqualTo("CRITICAL");
    assertThat(alert.has("item")).isFalse();
    chart.clear(alert, LOOKED).hasStatus(200);
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void takesADecisionBackWhenAMeasureComesLate() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    var session = chart.on(day(-1)).nextMorning(1).did(all(FIVE));
    var risen = session.decides("ADVANCE", "GATE_OPEN");
    chart.measure(rmdq(-8, 10)).hasStatus(201);
    chart.measure(rmdq(-2, 12)).hasStatus(201);
    session.decides("HOLD", "OPEN_ALERT").supersedes(risen);
    chart.tellsDecisions("held", "held", "advanced", "superseded", "held");
  }

  @Test
  void tellsThatFunctionDoesNotImproveInTwoAssessments() {
    var chart = patient();
    chart.measure(taken(-84, "ODI", "totalPercent", 40)).hasStatus(201);
    chart.measure(taken(-42, "ODI", "totalPercent", 40)).hasStatus(201);
    assertThat(chart.alerts()).isEmpty();
    var last = UUID.randomUUID().toString();
    chart.measure(last, taken(-1, "ODI", "totalPercent", 42)).hasStatus(201);
    var alert = chart.openAlert();
    assertThat(alert.get("kind").textValue()).isEqualTo("FUNCTION_NOT_IMPROVING");
    assertThat(alert.get("severity").textValue()).isEqualTo("HIGH");
    chart.measure(last, taken(-1, "ODI", "totalPercent", 38)).hasStatus(200);
    assertThat(chart.alerts().getFirst().get("status").textValue()).isEqualTo("CLEARED");
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void keepsAClearedAlertClearedWhenOnlyAnActivityIsNamedOtherwise() {
    var chart = patient();
    var last = UUID.randomUUID().toString();
    chart.measure(taken(-9, "PSFS", "activities", List.of(activity("shoes", 5)))).hasStatus(201);
    chart
        .measure(last, taken(-1, "PSFS", "activities", List.of(activity("shoes", 4))))
        .hasStatus(201);
    chart.clear(chart.openAlert(), LOOKED).hasStatus(200);
    chart
        .measure(last, taken(-1, "PSFS", "activities", List.of(activity(Publication.NOTE, 4))))
        .hasStatus(200);
    assertThat(chart.alerts()).hasSize(1);
    chart
        .measure(last, taken(-1, "PSFS", "activities", List.of(activity("shoes", 3))))
        .hasStatus(200);
    assertThat(chart.alerts())
        .extracting(it -> it.get("status").textValue())
        .containsExactlyInAnyOrder("OPEN", "CLEARED");
  }
}
