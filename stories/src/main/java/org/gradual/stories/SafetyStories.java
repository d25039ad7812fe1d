package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;
import static org.gradual.stories.PlanDraft.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Red flags, falls and pain stop; a therapist lets it go on. */
public abstract class SafetyStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);
  private static final Map<String, Object> LOOKED = Map.of("note", Publication.NOTE);

  @Test
  void haltsThePlanOnARedFlagUntilATherapistHasLooked() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var checkIn = chart.checkIn(day(0), Map.of("redFlags", List.of("CES_BLADDER"))).hasStatus(201);
    assertThat(checkIn.at("/actions/0/code").textValue()).isEqualTo("CES_BLADDER");
    assertThat(checkIn.at("/actions/0/urgency").textValue()).isEqualTo("EMERGENCY");
    assertThat(checkIn.at("/actions/0/text").textValue()).isNotBlank();

    assertThat(chart.plan().at("/status").textValue()).isEqualTo("HALTED");
    assertThat(chart.state()).isEqualTo("HALTED");
    var today = chart.agenda(day(0)).hasStatus(200);
    assertThat(today.at("/status").textValue()).isEqualTo("HALTED");
    assertThat(today.at("/items/0").has("dose")).isFalse();
    assertThat(today.list("/messages"))
        .anyMatch(
            message ->
                message.get("code").asText().equals("RED_FLAG")
                    && message.get("severity").asText().equals("CRITICAL"));
    var halt = new DecisionCheck(chart.decisions().getFirst()).is("HALT", "RED_FLAG").toNothing();
    assertThat(halt.decision().has("item")).isFalse();
    assertThat(halt.decision().has("session")).isFalse();
    assertThat(halt.decision().has("from")).isFalse();

    var alert = chart.openAlert();
    assertThat(alert.get("kind").textValue()).isEqualTo("RED_FLAG");
    assertThat(alert.get("severity").textValue()).isEqualTo("CRITICAL");
    var cleared = chart.clear(alert, LOOKED).hasStatus(200);
    assertThat(cleared.at("/status").textValue()).isEqualTo("CLEARED");
    assertThat(cleared.at("/clearedBy").textValue()).isEqualTo("anna");
    assertThat(cleared.at("/note").textValue()).isEqualTo(Publication.NOTE);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("ACTIVE");
    assertThat(chart.agenda(day(0)).at("/items/0/dose")).isEqualTo(FIVE);
    chart.tellsDecisions("halted");
    chart.tellsAlerts("red-flag-raised", "alert-raised", "alert-cleared");
  }

  @Test
  void haltsOnARedFlagThatWasTakenBack() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.checkIn(day(0), Map.of("redFlags", List.of("INFECTION"))).hasStatus(201);
    var corrected = chart.checkIn(day(0), Map.of("redFlags", List.of())).hasStatus(200);
    assertThat(corrected.at("/revision").intValue()).isEqualTo(2);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("HALTED");
    chart.tellsAlerts("red-flag-raised", "alert-raised");
  }

  @Test
  void haltsAgainOnARedFlagThatComesAfterTheClearing() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.checkIn(day(-1), Map.of("redFlags", List.of("CES_BOWEL"))).hasStatus(201);
    chart.clear(chart.openAlert(), LOOKED).hasStatus(200);
    chart.checkIn(day(0), Map.of("redFlags", List.of("CES_BOWEL"))).hasStatus(201);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("HALTED");
    assertThat(chart.alerts()).hasSize(2);
    chart.tellsDecisions("halted", "halted");
    chart.tellsAlerts(
        "red-flag-raised", "alert-raised", "alert-cleared", "red-flag-raised", "alert-raised");
  }

  @Test
  void countsMoreOfTheSameInTheOpenAlert() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.checkIn(day(-1), Map.of("redFlags", List.of("CES_SADDLE"))).hasStatus(201);
    chart.checkIn(day(0), Map.of("redFlags", List.of("CES_SADDLE"))).hasStatus(201);
    assertThat(chart.openAlert().get("count").intValue()).isEqualTo(2);
  }

  @Test
  void haltsOnAFall() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.checkIn(day(0), Map.of("fall", true)).hasStatus(201);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("HALTED");
    assertThat(chart.plan().at("/haltedBecause/0/rule").textValue()).isEqualTo("FALL");
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("CRITICAL");
    chart.tellsDecisions("halted");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void letsNothingRiseWhileNewLegSymptomsAreUnseen() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart.checkIn(day(-2), Map.of("newLegSymptoms", true)).hasStatus(201);
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("HOLD", "OPEN_ALERT").to(FIVE);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("ACTIVE");
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("NEW_LEG_SYMPTOMS");
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("HIGH");
  }

  @Test
  void letsNothingRiseButHaltsNothingOnSignsOfInflammation() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart.checkIn(day(-2), Map.of("redFlags", List.of("INFLAMMATORY"))).hasStatus(201);
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("HOLD", "OPEN_ALERT").to(FIVE);
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("ACTIVE");
  }

  @Test
  void bringsASuspendedExerciseBackOneStepBelowWhereItStopped() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    chart.at(hoursAgo(3)).did(all(SIX).painDuring(8)).decides("SUSPEND", "PAIN_CRITICAL");
    chart.at(hoursAgo(1)).did(all(SIX)).decides("HOLD", "SUSPENDED");
    chart.clear(chart.openAlert(), LOOKED).hasStatus(200);
    assertThat(chart.state()).isEqualTo("ACTIVE");
    assertThat(chart.dose()).isEqualTo(FIVE);
    assertThat(chart.agenda(day(0)).at("/items/0/dose")).isEqualTo(FIVE);
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void bringsASuspendedExerciseBackAtTheDoseThatTheTherapistNames() {
    var chart = patient().withPlan(plan(bridge(SIX)));
    chart.at(hoursAgo(3)).did(all(SIX).with("hurt", true)).decides("SUSPEND", "PAIN_CAUSED");
    var dose = hold(1, 3, 5);
    chart.clear(chart.openAlert(), Map.of("note", "gently", "dose", dose)).hasStatus(200);
    assertThat(chart.state()).isEqualTo("ACTIVE");
    assertThat(chart.dose()).isEqualTo(dose);
  }

  @Test
  void suspendsWhatIsTooHardWherePainStops() {
    var chart = patient().withPlan(plan(bridge(SIX)));
    chart
        .at(hoursAgo(3))
        .did(all(SIX).with("stopReason", "TOO_HARD"))
        .decides("SUSPEND", "TOO_HARD");
    assertThat(chart.openAlert().get("severity").textValue()).isEqualTo("LOW");
  }

  @Test
  void clearsAnAlertOnce() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    chart.at(hoursAgo(3)).did(all(SIX).painDuring(8));
    var alert = chart.openAlert();
    chart.clear(alert, LOOKED).hasStatus(200);
    chart.clear(alert, LOOKED).isProblem(409, "already-cleared");
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }
}
