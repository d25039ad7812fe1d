package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What would have been decided under other rules, side by side with what was. */
public abstract class ReplayStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);
  private static final JsonNode SEVEN = hold(1, 7, 10);
  private static final List<String> REMEMBERED = List.of("id", "decidedAt", "supersedes");

  /** A rise on the third session, and one more session at the new dose. */
  private ChartStory risen(int last) {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(last - 10)).nextMorning(1).did(all(FIVE));
    chart.on(day(last - 7)).nextMorning(1).did(all(FIVE));
    chart.on(day(last - 3)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN");
    chart.on(day(last)).nextMorning(1).did(all(SIX));
    return chart;
  }

  private static List<JsonNode> withoutMemory(Answer replay, String series) {
    return replay.list(series + "/decisions").stream()
        .map(decision -> ((ObjectNode) decision.deepCopy()).<JsonNode>without(REMEMBERED))
        .toList();
  }

  private static List<JsonNode> curve(Answer replay, String series) {
    return replay.list(series + "/curve").stream().map(point -> point.get("dose")).toList();
  }

  private static List<String> days(Answer replay) {
    return Answer.texts(replay.at("/differences"), "day");
  }

  @Test
  void tellsNoDifferenceUnderThePlansOwnRules() {
    var chart = risen(-10);
    chart.on(day(-8)).nextMorning(4).did(all(SIX).painDuring(4)).decides("REGRESS", "NOT_SETTLED");
    chart.on(day(-6)).did(all(FIVE)).decides("HOLD", "MISSING_DATA");
    chart.on(day(-4)).did(all(FIVE).painDuring(7)).decides("SUSPEND", "PAIN_CRITICAL");
    var plan = chart.plan();
    var own =
        Map.<String, Object>of("settings", plan.at("/settings"), "painPolicy", "PAIN_MONITORED");
    for (var rules : List.of(Map.<String, Object>of(), own)) {
      var replay = chart.replay(rules).hasStatus(200);
      assertThat(replay.at("/differences")).isEmpty();
      assertThat(replay.at("/ruleSet").textValue()).isEqualTo("1");
      assertThat(withoutMemory(replay, "/replayed")).isEqualTo(withoutMemory(replay, "/actual"));
      assertThat(replay.at("/replayed/curve")).isEqualTo(replay.at("/actual/curve"));
      assertThat(replay.at("/replayed/settings").toString())
          .isEqualTo(plan.at("/settings").toString());
      assertThat(replay.at("/replayed/painPolicy")).isEqualTo(plan.at("/painPolicy"));
    }
  }

  @Test
  void showsTheChartsOwnDecisionsAndOthersThatHaveNoId() {
    var chart = risen(-3);
    var replay = chart.replay(Map.of("settings", Map.of("qualifyingSessions", 4))).hasStatus(200);
    var inTime =
        chart.decisions().stream()
            .filter(decision -> !decision.get("status").textValue().equals("SUPERSEDED"))
            .sorted(Comparator.comparing(decision -> decision.get("effectiveAt").textValue()))
            .toList();
    assertThat(replay.list("/actual/decisions")).isEqualTo(inTime);
    assertThat(replay.list("/replayed/decisions"))
        .hasSameSizeAs(inTime)
        .allSatisfy(decision -> assertThat(decision.has("id")).isFalse())
        .allSatisfy(decision -> assertThat(decision.has("decidedAt")).isFalse());
  }

  @Test
  void holdsLongerUnderStricterRules() {
    var chart = risen(-3);
    var replay = chart.replay(Map.of("settings", Map.of("qualifyingSessions", 4))).hasStatus(200);
    assertThat(replay.at("/actual/settings/qualifyingSessions").intValue()).isEqualTo(2);
    assertThat(replay.at("/replayed/settings/qualifyingSessions").intValue()).isEqualTo(4);
    assertThat(curve(replay, "/actual")).containsExactly(FIVE, SIX);
    assertThat(curve(replay, "/replayed")).containsExactly(FIVE);
    assertThat(days(replay))
        .containsExactly(day(-10).toString(), day(-6).toString(), day(-3).toString());
    var rise = replay.at("/differences/1");
    assertThat(rise.at("/actual/kind").textValue()).isEqualTo("ADVANCE");
    assertThat(rise.at("/actual/to")).isEqualTo(SIX);
    assertThat(rise.at("/replayed/kind").textValue()).isEqualTo("HOLD");
    assertThat(rise.at("/replayed/to")).isEqualTo(FIVE);
    assertThat(rise.at("/replayed/reasons/0/rule").textValue()).isEqualTo("NEED_2_SESSIONS");
    assertThat(rise.get("item")).isEqualTo(chart.onlyItem().get("id"));
    assertThat(rise.path("session").isTextual()).isTrue();
  }

  @Test
  void risesFromItsOwnDoseUnderLooserRules() {
    var chart = risen(-3);
    var replay = chart.replay(Map.of("settings", Map.of("minDaysSameDose", 3))).hasStatus(200);
    assertThat(curve(replay, "/replayed")).containsExactly(FIVE, SIX);
    assertThat(Answer.texts(replay.at("/replayed/curve"), "day"))
        .containsExactly(day(-60).toString(), day(-9).toString());
    assertThat(replay.at("/replayed/decisions/2/inputs/everySetDone").booleanValue()).isTrue();
  }

  @Test
  void stopsUnderAnotherPolicyWithoutAWordToTheWorld() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart
        .on(day(-2))
        .nextMorning(1)
        .did(all(FIVE).painDuring(4))
        .decides("HOLD", "ACCEPTABLE_ZONE");
    var before = List.of(chart.plan().text(), chart.decisions(), chart.alerts());
    var replay = chart.replay(Map.of("painPolicy", "STOP_ON_PAIN")).hasStatus(200);
    assertThat(replay.at("/actual/painPolicy").textValue()).isEqualTo("PAIN_MONITORED");
    assertThat(replay.at("/replayed/painPolicy").textValue()).isEqualTo("STOP_ON_PAIN");
    var stop = replay.at("/differences/0/replayed");
    assertThat(stop.get("kind").textValue()).isEqualTo("SUSPEND");
    assertThat(stop.has("to")).isFalse();
    assertThat(stop.at("/reasons/0/rule").textValue()).isEqualTo("PAIN_CAUSED");
    assertThat(List.of(chart.plan().text(), chart.decisions(), chart.alerts())).isEqualTo(before);
    chart.tellsDecisions("held");
    chart.tellsAlerts();
  }

  @Test
  void countsAnApprovalAsGivenWhateverDoseItWasFor() {
    var chart = patient().withPlan(monitored(bridge(SIX).askingTherapist()));
    chart.on(day(-15)).did(all(SIX).effort(9)).decides("REGRESS", "EFFORT_TOO_HIGH").to(FIVE);
    chart.on(day(-12)).nextMorning(1).did(all(FIVE));
    chart.on(day(-9)).nextMorning(1).did(all(FIVE));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN").to(SIX);
    chart.approve(chart.onlyItem().get("proposal")).hasStatus(200);
    var replay = chart.replay(Map.of("settings", Map.of("effortRegress", 10))).hasStatus(200);
    assertThat(curve(replay, "/actual")).containsExactly(SIX, FIVE, SIX);
    assertThat(curve(replay, "/replayed")).containsExactly(SIX, SEVEN);
    assertThat(replay.at("/replayed/decisions/3/status").textValue()).isEqualTo("APPROVED");
  }

  @Test
  void judgesFromADayOnOnly() {
    var chart = risen(-3);
    var stricter = Map.of("qualifyingSessions", 4);
    var from = chart.replay(Map.of("settings", stricter, "from", day(-6).toString()));
    assertThat(days(from.hasStatus(200))).containsExactly(day(-6).toString(), day(-3).toString());
    var after = chart.replay(Map.of("settings", stricter, "from", day(-2).toString()));
    assertThat(after.hasStatus(200).at("/differences")).isEmpty();
  }

  @Test
  void refusesSettingsThatNoPlanMayHaveWithTheirBounds() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var refused =
        chart
            .replay(
                Map.of(
                    "settings", Map.of("painCritical", 9, "gravity", 9.81), "painPolicy", "BRAVE"))
            .isProblem(400, "invalid-request");
    assertThat(refused.fields())
        .containsExactlyInAnyOrder("settings.painCritical", "settings.gravity", "painPolicy");
    assertThat(refused.text()).contains("6..8");
    var beside =
        chart
            .replay(Map.of("settings", Map.of("painAcceptMax", 1, "maxItemsPerWeek", 2)))
            .isProblem(400, "invalid-request");
    assertThat(beside.fields())
        .containsExactlyInAnyOrder("settings.painAcceptMax", "settings.maxItemsPerWeek");
    assertThat(beside.text()).contains("2..5", "1..1");
  }

  @Test
  void judgesABoundByThePlanThatStandsBehindIt() {
    var chart =
        patient().withPlan(monitored(bridge(FIVE)).with("settings", Map.of("painSafeMax", 0)));
    chart.replay(Map.of("settings", Map.of("painAcceptMax", 1))).hasStatus(200);
  }

  @Test
  void hasNothingToTellBeforeThereIsAPlan() {
    var replay = patient().replay(Map.of()).hasStatus(200);
    for (var series : List.of("/actual", "/replayed")) {
      assertThat(replay.at(series + "/decisions")).isEmpty();
      assertThat(replay.at(series + "/curve")).isEmpty();
      assertThat(replay.at(series).has("painPolicy")).isFalse();
    }
    assertThat(replay.at("/differences").isArray()).isTrue();
  }

  @Test
  void isForTherapistsAlone() {
    var chart = patient(Map.of("subject", "replay-" + UUID.randomUUID()));
    var subject = chart.therapist().get(chart.path()).at("/subject").textValue();
    var own = stage().as(subject, CLINIC, "patient");
    own.post(chart.path() + "/replay", Map.of()).isProblem(403, "forbidden");
  }
}
