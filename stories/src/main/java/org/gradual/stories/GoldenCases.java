package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Doses.perSide;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;
import static org.gradual.stories.PlanDraft.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the clinical basis, by their numbers there. */
public abstract class GoldenCases extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);

  @Test
  @DisplayName("1: advances one step after two settled sessions and seven days")
  void advancesOneStepAfterTwoSettledSessionsAndSevenDays() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE)).decides("HOLD", "NEED_2_SESSIONS").to(FIVE);
    chart.on(day(-5)).nextMorning(1).did(all(FIVE)).decides("HOLD", "MIN_DAYS_SAME_DOSE").to(FIVE);
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(FIVE))
        .decides("ADVANCE", "GATE_OPEN")
        .from(FIVE)
        .to(SIX)
        .isEffectiveAt(day(0).atStartOfDay(ZONE).toInstant());
    assertThat(chart.dose()).isEqualTo(SIX);
    assertThat(chart.onlyItem().get("prescribed")).isEqualTo(FIVE);
    assertThat(chart.onlyItem().get("since").textValue()).isEqualTo(day(0).toString());
    chart.tellsDecisions("held", "held", "advanced");
    chart.tellsAlerts();
  }

  @Test
  @DisplayName("2: holds after one session")
  void holdsAfterOneSession() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("HOLD", "NEED_2_SESSIONS").to(FIVE);
    chart.tellsDecisions("held");
  }

  @Test
  @DisplayName("3: holds after a missed target and counts anew")
  void holdsAfterAMissedTargetAndCountsAnew() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-10)).nextMorning(1).did(all(FIVE));
    chart
        .on(day(-4))
        .nextMorning(1)
        .did(all(FIVE).lastSet(4))
        .decides("HOLD", "TARGET_MISSED")
        .to(FIVE);
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("HOLD", "NEED_2_SESSIONS").to(FIVE);
    chart.tellsDecisions("held", "held", "held");
  }

  @Test
  @DisplayName("4: holds at acceptable pain that has settled")
  void holdsAtAcceptablePainThatHasSettled() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    chart
        .on(day(-1))
        .nextMorning(2)
        .did(all(SIX).painBefore(2).painDuring(4))
        .decides("HOLD", "ACCEPTABLE_ZONE")
        .to(SIX);
    chart.tellsDecisions("held");
  }

  @Test
  @DisplayName("5: takes a step back when the pain has not settled by the morning")
  void takesAStepBackWhenThePainHasNotSettledByTheMorning() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    chart
        .on(day(-1))
        .nextMorning(4)
        .did(all(SIX).painBefore(2).painDuring(4))
        .decides("REGRESS", "NOT_SETTLED")
        .from(SIX)
        .to(FIVE);
    assertThat(chart.dose()).isEqualTo(FIVE);
    chart.tellsDecisions("regressed");
    chart.tellsAlerts();
  }

  @Test
  @DisplayName("6: takes a step back at once when the pain was above what is acceptable")
  void takesAStepBackAtOnceWhenThePainWasAboveWhatIsAcceptable() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    var time = hoursAgo(2);
    chart
        .at(time)
        .did(all(SIX).painDuring(6))
        .decides("REGRESS", "PAIN_ABOVE_ACCEPTABLE")
        .to(FIVE)
        .isEffectiveAt(time.toInstant());
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("HIGH");
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("PAIN_ABOVE_ACCEPTABLE");
    chart.tellsDecisions("regressed");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  @DisplayName("7: suspends the exercise at critical pain")
  void suspendsTheExerciseAtCriticalPain() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    chart
        .at(hoursAgo(2))
        .did(all(SIX).painDuring(7))
        .decides("SUSPEND", "PAIN_CRITICAL")
        .from(SIX)
        .toNothing();
    assertThat(chart.state()).isEqualTo("SUSPENDED");
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("CRITICAL");
    assertThat(chart.agenda(day(0)).at("/items/0").has("dose")).isFalse();
    chart.tellsDecisions("suspended");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  @DisplayName("8a: suspends an exercise that causes pain where pain stops")
  void suspendsAnExerciseThatCausesPainWherePainStops() {
    var chart = patient().withPlan(plan(bridge(FIVE)));
    chart
        .at(hoursAgo(2))
        .did(all(FIVE).painBefore(1).painDuring(3))
        .decides("SUSPEND", "PAIN_CAUSED")
        .toNothing();
    assertThat(chart.state()).isEqualTo("SUSPENDED");
    chart.tellsDecisions("suspended");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  @DisplayName("8b: takes one point more for noise, and the rules go on")
  void takesOnePointMoreForNoiseAndTheRulesGoOn() {
    var chart = patient().withPlan(plan(bridge(FIVE)));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(FIVE).painBefore(1).painDuring(2))
        .decides("HOLD", "NEED_2_SESSIONS");
    assertThat(chart.state()).isEqualTo("ACTIVE");
    chart.tellsDecisions("held");
    chart.tellsAlerts();
  }

  @Test
  @DisplayName("9a: waits for the morning report for 36 hours")
  void waitsForTheMorningReport() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.at(hoursAgo(35)).did(all(FIVE)).decides("PENDING", "PENDING_SETTLE").from(FIVE).to(FIVE);
    chart.tellsDecisions("pending");
  }

  @Test
  @DisplayName("9b: holds when no morning report came within 36 hours")
  void holdsWhenNoMorningReportCame() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var time = hoursAgo(37);
    chart
        .at(time)
        .did(all(FIVE))
        .decides("HOLD", "MISSING_DATA")
        .to(FIVE)
        .isEffectiveAt(time.plusHours(36).toInstant());
    chart.tellsDecisions("held");
  }

  @ParameterizedTest(name = "10: {0} minutes become {1}")
  @CsvSource({"5, 6", "10, 11", "15, 16", "20, 22", "29, 30"})
  void lengthensAWalkByATenthAfterAQualifyingWeek(int before, int after) {
    var dose = minutes(before, 3);
    var chart = patient().withPlan(monitored(walking(dose)));
    chart.on(day(-8)).nextMorning(1).did(all(dose));
    chart.on(day(-5)).nextMorning(1).did(all(dose));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(dose))
        .decides("ADVANCE", "GATE_OPEN")
        .to(minutes(after, 3));
    chart.tellsDecisions("held", "held", "advanced");
  }

  @ParameterizedTest(name = "19: {0} halts the plan")
  @CsvSource({"CES_SADDLE", "CES_BLADDER", "CES_BOWEL", "CES_SEXUAL"})
  void haltsThePlanOnARedFlagAndStoresLaterSessions(String flag) {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-10)).nextMorning(1).did(all(FIVE));
    chart.on(day(-7)).nextMorning(1).did(all(FIVE));
    chart.checkIn(day(-3), Map.of("redFlags", List.of(flag))).hasStatus(201);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("HALTED");
    assertThat(chart.plan().at("/haltedBecause/0/rule").textValue()).isEqualTo("RED_FLAG");
    chart.on(day(-2)).nextMorning(1).did(all(FIVE)).decides("HOLD", "RED_FLAG").to(FIVE);
    assertThat(chart.dose()).isEqualTo(FIVE);
    chart.tellsDecisions("held", "held", "halted", "held");
    chart.tellsAlerts("red-flag-raised", "alert-raised");
  }

  @Test
  @DisplayName("20: supersedes an advance when a late session before it had failed")
  void supersedesAnAdvanceWhenALateSessionBeforeItHadFailed() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    var deciding = chart.on(day(-1)).nextMorning(1).did(all(FIVE));
    var advance = deciding.decides("ADVANCE", "GATE_OPEN").to(SIX);
    var late = chart.on(day(-3)).nextMorning(1).did(all(FIVE).lastSet(4));
    late.decides("HOLD", "TARGET_MISSED");
    deciding.decides("HOLD", "NEED_2_SESSIONS").to(FIVE).supersedes(advance);
    chart.decided(advance).hasStatus("SUPERSEDED");
    assertThat(chart.dose()).isEqualTo(FIVE);
    assertThat(deciding.read().at("/items/0/performed/0/reps").intValue()).isEqualTo(5);
  }

  @Test
  @DisplayName("21: takes the same session twice as one, without a second event")
  void takesTheSameSessionTwiceAsOne() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var session = chart.on(day(-1)).nextMorning(1).did(all(FIVE));
    var first = session.read();
    var second = session.put(all(FIVE)).hasStatus(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.tag()).isEqualTo(first.tag());
    assertThat(chart.all(chart.path() + "/sessions")).hasSize(1);
    chart.tellsDecisions("held");
  }

  @Test
  @DisplayName("23: takes exactly one step when sessions were missed, which earn nothing")
  void takesExactlyOneStepWhenSessionsWereMissed() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-9)).nextMorning(1).did(all(FIVE)).decides("HOLD", "NEED_2_SESSIONS");
    chart.on(day(-5)).nextMorning(1).did(all(FIVE)).decides("HOLD", "MIN_DAYS_SAME_DOSE");
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN").to(SIX);
    assertThat(chart.dose()).isEqualTo(SIX);
    chart.tellsDecisions("held", "held", "advanced");
  }

  @Test
  @DisplayName("24: moves only the first of two dimensions that could rise")
  void movesOnlyTheFirstOfTwoDimensionsThatCouldRise() {
    var both = hold(1, 5, 5);
    var chart = patient().withPlan(monitored(bridge(both)));
    chart.on(day(-8)).nextMorning(1).did(all(both));
    chart.on(day(-4)).nextMorning(1).did(all(both));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(both))
        .decides("ADVANCE", "GATE_OPEN")
        .to(hold(1, 6, 5));
    chart.tellsDecisions("held", "held", "advanced");
  }

  @Test
  @DisplayName("25: lets three of six items rise in a week, the lowest tiers first")
  void letsThreeOfSixItemsRiseInAWeek() {
    var plank = hold(2, 1, 15);
    var clams = perSide(1, 9);
    var walk = minutes(10, 3);
    var chart =
        patient()
            .withPlan(
                monitored(
                    Item.of("plank", plank),
                    bridge(FIVE),
                    Item.of("clamshell", clams),
                    walking(walk),
                    Item.of("cat-cow"),
                    Item.of("chin-tuck")));
    var four =
        List.of(
                all("plank", plank),
                all("bridge", FIVE),
                all("clamshell", clams),
                all("walking", walk))
            .toArray(Performance[]::new);
    chart.on(day(-8)).nextMorning(1).did(four);
    chart.on(day(-4)).nextMorning(1).did(four);
    var week = chart.on(day(-1)).nextMorning(1).did(four);
    week.decides("clamshell", "ADVANCE", "GATE_OPEN").to(perSide(1, 10));
    week.decides("walking", "ADVANCE", "GATE_OPEN").to(minutes(11, 3));
    week.decides("bridge", "ADVANCE", "GATE_OPEN").to(SIX);
    week.decides("plank", "HOLD", "WEEKLY_ITEM_CAP").to(plank);
  }
}
