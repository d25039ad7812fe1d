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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a therapist is told so that somebody looks, and what ends by itself. */
public abstract class AlertStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);
  private static final Map<String, Object> LOOKED = Map.of("note", Publication.NOTE);

  // --- the morning's pain ------------------------------------------------------------------------

  @Test
  void letsNothingRiseAfterARiseOfPainUntilATherapistHasLooked() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-9)).nextMorning(1).did(all(FIVE));
    chart.on(day(-6)).nextMorning(1).did(all(FIVE));
    chart.morning(day(-4), 0).morning(day(-3), 2);
    var alert = chart.openAlert();
    assertThat(alert.get("kind").textValue()).isEqualTo("PAIN_RISING");
    assertThat(alert.get("severity").textValue()).isEqualTo("HIGH");
    assertThat(alert.has("item")).isFalse();
    assertThat(alert.at("/reasons/0/source").textValue()).isEqualTo("S-MB");
    chart.on(day(-2)).nextMorning(1).did(all(FIVE)).decides("HOLD", "OPEN_ALERT").to(FIVE);
    assertThat(chart.state()).isEqualTo("ACTIVE");
    chart.clear(alert, LOOKED).hasStatus(200);
    chart.at(hoursAgo(0)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN").to(SIX);
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void countsASecondRiseInTheOpenAlertAndWithdrawsWhatWasCorrected() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.morning(day(-6), 1).morning(day(-5), 3).morning(day(-4), 1).morning(day(-3), 4);
    var twice = chart.openAlert();
    assertThat(twice.get("count").intValue()).isEqualTo(2);
    assertThat(twice.get("raisedAt").textValue()).isEqualTo(startOf(-5));
    assertThat(twice.get("lastAt").textValue()).isEqualTo(startOf(-3));
    chart.checkIn(day(-5), Map.of("pain", 2)).hasStatus(200);
    assertThat(chart.openAlert().get("count").intValue()).isEqualTo(1);
    chart.checkIn(day(-3), Map.of("pain", 2)).hasStatus(200);
    var withdrawn = chart.alert("PAIN_RISING");
    assertThat(withdrawn.get("id")).isEqualTo(twice.get("id"));
    assertThat(withdrawn.get("status").textValue()).isEqualTo("CLEARED");
    assertThat(withdrawn.get("clearedBy").textValue()).isEqualTo("gradual");
    chart.checkIn(day(-3), Map.of("pain", 5)).hasStatus(200);
    assertThat(chart.openAlert().get("id")).isNotEqualTo(twice.get("id"));
    chart.tellsAlerts("alert-raised", "alert-cleared", "alert-raised");
  }

  @Test
  void tellsOfAHigherPainThatIsWithinTheNoiseAndGoesOn() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.morning(day(-14), 4).morning(day(-13), 5);
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("PAIN_HIGHER");
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("LOW");
    chart.on(day(-9)).nextMorning(1).did(all(FIVE));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE));
    chart.on(day(-2)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN").to(SIX);
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void asksTheSafetyQuestionsAfterACriticalMorningAndSuspendsNothing() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.checkIn(day(0), Map.of("pain", 7)).hasStatus(201);
    var alert = chart.alert("MORNING_PAIN_CRITICAL");
    assertThat(alert.get("severity").textValue()).isEqualTo("CRITICAL");
    assertThat(alert.has("item")).isFalse();
    assertThat(chart.state()).isNotEqualTo("SUSPENDED");
    assertThat(asked(chart, 0)).contains("HIGH");
    chart.checkIn(day(0), Map.of("pain", 7, "redFlags", List.of())).hasStatus(200);
    assertThat(asked(chart, 0)).isEmpty();
    assertThat(asked(chart, 6)).isEmpty();
    assertThat(asked(chart, 7)).contains("INFO");
  }

  @Test
  void asksTheSafetyQuestionsAtTheBeginningAndAfterAFall() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    assertThat(asked(chart, 0)).contains("INFO");
    chart.checkIn(day(-1), Map.of("redFlags", List.of())).hasStatus(201);
    assertThat(asked(chart, 0)).isEmpty();
    chart.checkIn(day(0), Map.of("fall", true)).hasStatus(201);
    assertThat(asked(chart, 0)).contains("HIGH");
  }

  // --- what ends by itself -----------------------------------------------------------------------

  @Test
  void tellsOfASuspendedExerciseThatHasWaitedThreeDays() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    chart.at(hoursAgo(73)).did(all(SIX).painDuring(8)).decides("SUSPEND", "PAIN_CRITICAL");
    var waiting = chart.alert("SUSPENDED_WAITING");
    assertThat(waiting.get("severity").textValue()).isEqualTo("HIGH");
    assertThat(waiting.get("item")).isEqualTo(chart.onlyItem().get("id"));
    chart.clear(chart.alert("PAIN_CRITICAL"), LOOKED).hasStatus(200);
    assertThat(chart.state()).isEqualTo("ACTIVE");
    isOver(chart.alert("SUSPENDED_WAITING"));
    chart.tellsAlerts("alert-raised", "alert-raised", "alert-cleared", "alert-cleared");
  }

  @Test
  void saysNothingYetOfASuspendedExerciseThatHasWaitedLess() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    chart.at(hoursAgo(71)).did(all(SIX).painDuring(8)).decides("SUSPEND", "PAIN_CRITICAL");
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("PAIN_CRITICAL");
  }

  @Test
  void tellsOfAnExerciseThatWasTooEasyTwiceUntilItIsNot() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE).effort(4));
    assertThat(chart.alerts()).isEmpty();
    chart
        .on(day(-3))
        .nextMorning(1)
        .did(all(FIVE).effort(4))
        .decides("HOLD", "MIN_DAYS_SAME_DOSE")
        .to(FIVE);
    var easy = chart.openAlert();
    assertThat(easy.get("kind").textValue()).isEqualTo("EFFORT_EASY");
    assertThat(easy.get("severity").textValue()).isEqualTo("LOW");
    chart.on(day(-1)).nextMorning(1).did(all(FIVE).effort(5));
    isOver(chart.alert("EFFORT_EASY"));
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void tellsThatADoseHasRisenToOneStepBelowItsCeiling() {
    var within = Map.of("max", hold(1, 7, 10));
    var chart = patient().withPlan(monitored(bridge(FIVE).with("corridor", within)));
    chart.on(day(-9)).nextMorning(1).did(all(FIVE));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE));
    chart.on(day(-2)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN").to(SIX);
    var near = chart.openAlert();
    assertThat(near.get("kind").textValue()).isEqualTo("NEAR_CEILING");
    assertThat(near.get("severity").textValue()).isEqualTo("LOW");
    assertThat(near.get("raisedAt").textValue()).isEqualTo(startOf(-1));
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void tellsOfAProposedVariantUntilItIsAnswered() {
    var top = minutes(30, 5);
    var chart = patient().withPlan(monitored(walking(top)));
    chart.on(day(-9)).nextMorning(1).did(all(top));
    chart.on(day(-5)).nextMorning(1).did(all(top));
    var proposed =
        chart.on(day(-2)).nextMorning(1).did(all(top)).decides("ADVANCE", "VARIANT").decision();
    var offer = chart.openAlert();
    assertThat(offer.get("kind").textValue()).isEqualTo("VARIANT_PROPOSED");
    assertThat(offer.get("severity").textValue()).isEqualTo("INFO");
    chart.approve(proposed).hasStatus(200);
    isOver(chart.alert("VARIANT_PROPOSED"));
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void clearsByATherapistsNoteWhatWouldEndByItself() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE).effort(3));
    chart.on(day(-3)).nextMorning(1).did(all(FIVE).effort(3));
    var cleared = chart.clear(chart.openAlert(), LOOKED).hasStatus(200);
    assertThat(cleared.at("/clearedBy").textValue()).isEqualTo("anna");
    assertThat(cleared.at("/note").textValue()).isEqualTo(Publication.NOTE);
    chart.at(hoursAgo(1)).nextMorning(1).did(all(FIVE).effort(3));
    assertThat(chart.openAlert().get("id")).isNotEqualTo(cleared.at("/id"));
    chart.tellsAlerts("alert-raised", "alert-cleared", "alert-raised");
  }

  static void isOver(JsonNode alert) {
    assertThat(alert.get("status").textValue()).isEqualTo("CLEARED");
    assertThat(alert.get("clearedBy").textValue()).isEqualTo("gradual");
    assertThat(alert.get("note").textValue()).isEqualTo("What this alert told of is over.");
  }

  private String startOf(int fromToday) {
    return day(fromToday).atStartOfDay(ZONE).toInstant().toString();
  }

  /** How urgently the agenda asks the red-flag questions on a day; empty: it does not. */
  private Optional<String> asked(ChartStory chart, int fromToday) {
    return chart.agenda(day(fromToday)).hasStatus(200).list("/messages").stream()
        .filter(it -> it.get("code").textValue().equals("RED_FLAG_CHECK"))
        .map(it -> it.get("severity").textValue())
        .findFirst();
  }
}
