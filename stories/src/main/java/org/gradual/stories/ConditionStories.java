package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Doses.perSide;
import static org.gradual.stories.Doses.repetitions;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A condition is found while a plan runs, or turns out not to be there. */
public abstract class ConditionStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SEVEN_CURLS = repetitions(1, 7);
  private static final JsonNode EIGHT_CURLS = repetitions(1, 8);
  private static final Map<String, Object> LOOKED = Map.of("note", Publication.NOTE);

  @Test
  @DisplayName("22: blocks what a condition forbids that is added later, and names substitutes")
  void blocksWhatAConditionForbidsThatIsAddedLater() {
    var chart = patient().withPlan(monitored(crunches(EIGHT_CURLS), bridge(FIVE)));
    chart.diagnosed("OSTEO");

    var crunch = chart.item("reverse-crunch");
    assertThat(crunch.get("state").textValue()).isEqualTo("SUSPENDED");
    assertThat(chart.item("bridge").get("state").textValue()).isEqualTo("ACTIVE");
    assertThat(chart.plan().at("/status").textValue()).isEqualTo("ACTIVE");
    assertThat(chart.agenda(day(0)).at("/items/0").has("dose")).isFalse();
    assertThat(chart.decisions()).hasSize(1);
    var blocked =
        new DecisionCheck(chart.decisions().getFirst())
            .is("SUSPEND", "CONTRAINDICATED")
            .hasStatus("APPLIED")
            .from(EIGHT_CURLS)
            .toNothing()
            .decision();
    assertThat(blocked.has("session")).isFalse();
    assertThat(blocked.get("item")).isEqualTo(crunch.get("id"));
    assertThat(blocked.get("exercise").textValue()).isEqualTo("reverse-crunch");

    var alert = chart.openAlert();
    assertThat(alert.get("kind").textValue()).isEqualTo("CONTRAINDICATED");
    assertThat(alert.get("severity").textValue()).isEqualTo("HIGH");
    assertThat(alert.get("item")).isEqualTo(crunch.get("id"));
    assertThat(alert.get("raisedAt")).isEqualTo(blocked.get("effectiveAt"));
    assertThat(alert.get("substitutes"))
        .hasSizeLessThanOrEqualTo(5)
        .extracting(JsonNode::textValue)
        .contains("plank-knee")
        .doesNotContain("reverse-crunch", "reverse-crunch-long-lever");
    assertThat(chart.agenda(day(0)).at("/items/0/why/0/rule").textValue())
        .isEqualTo("CONTRAINDICATED");
    chart.tellsDecisions("suspended");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void givesAReasonForEachOfTwoConditionsAtOnce() {
    var chart = patient().withPlan(monitored(crunches(EIGHT_CURLS)));
    chart.diagnosed("OSTEO", "DISC", "WRI");
    assertThat(chart.openAlert().get("reasons"))
        .extracting(reason -> reason.get("detail").textValue())
        .containsExactly("DISC: reverse-crunch", "OSTEO: reverse-crunch");
    chart.tellsDecisions("suspended");
  }

  @Test
  void countsAnotherConditionInTheOpenAlertAndLooksForSubstitutesAnew() {
    var chart = patient().withPlan(monitored(crunches(EIGHT_CURLS)));
    chart.diagnosed("OSTEO");
    chart.diagnosed("OSTEO", "VCF");
    assertThat(chart.openAlert().get("count").intValue()).isEqualTo(2);
    chart.diagnosed("OSTEO", "VCF", "WRI");
    assertThat(chart.openAlert().get("count").intValue()).isEqualTo(2);
    chart.tellsDecisions("suspended", "suspended");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void holdsLaterSessionsAndJudgesLateOnesByTheConditionsOfTheirTime() {
    var chart = patient().withPlan(monitored(crunches(EIGHT_CURLS)));
    chart.diagnosed("OSTEO");
    var blocked = new DecisionCheck(chart.decisions().getFirst());
    chart.at(hoursAgo(-1)).did(all(EIGHT_CURLS)).decides("HOLD", "SUSPENDED").to(EIGHT_CURLS);

    chart.on(day(-4)).nextMorning(1).did(all(EIGHT_CURLS)).decides("HOLD", "NEED_2_SESSIONS");
    chart.decided(blocked).hasStatus("APPLIED");

    chart
        .on(day(-2))
        .did(all(EIGHT_CURLS).painDuring(6))
        .decides("REGRESS", "PAIN_ABOVE_ACCEPTABLE")
        .to(SEVEN_CURLS);
    chart.decided(blocked).hasStatus("SUPERSEDED");
    assertThat(chart.item("reverse-crunch").get("state").textValue()).isEqualTo("SUSPENDED");
    assertThat(chart.decisions().stream().filter(it -> it.has("supersedes")))
        .anySatisfy(
            it ->
                new DecisionCheck(it)
                    .is("SUSPEND", "CONTRAINDICATED")
                    .from(SEVEN_CURLS)
                    .supersedes(blocked));
  }

  @Test
  void isNotClearedWhileTheConditionForbidsIt() {
    var chart = patient().withPlan(monitored(crunches(EIGHT_CURLS)));
    chart.diagnosed("OSTEO");
    var alert = chart.openAlert();
    var refused = chart.clear(alert, LOOKED).isProblem(422, "contraindicated");
    assertThat(refused.fields()).containsExactly("alert");
    assertThat(refused.at("/refused/0/exercise").textValue()).isEqualTo("reverse-crunch");
    assertThat(refused.at("/refused/0/because").toString()).isEqualTo("[\"OSTEO\"]");
    assertThat(refused.at("/refused/0/substitutes")).isEqualTo(alert.get("substitutes"));
    assertThat(chart.openAlert()).isEqualTo(alert);

    chart.diagnosed();
    assertThat(chart.state()).isEqualTo("SUSPENDED");
    assertThat(chart.openAlert()).isEqualTo(alert);
    chart.clear(alert, LOOKED).hasStatus(200);
    assertThat(chart.state()).isEqualTo("ACTIVE");
    assertThat(chart.dose()).isEqualTo(SEVEN_CURLS);
    chart.tellsDecisions("suspended");
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void isClearedWhenThePlanHasLeftTheItemOut() {
    var chart = patient().withPlan(monitored(crunches(EIGHT_CURLS), bridge(FIVE)));
    chart.diagnosed("OSTEO");
    var again = Item.again(chart.item("reverse-crunch"));
    var kept = Item.again(chart.item("bridge"));
    chart.revisePlan(monitored(again, kept)).isProblem(422, "contraindicated");
    chart.revisePlan(monitored(kept, Item.of("plank-knee"))).hasStatus(200);
    assertThat(chart.openAlert().get("kind").textValue()).isEqualTo("CONTRAINDICATED");
    chart.clear(chart.openAlert(), LOOKED).hasStatus(200);
    chart.tellsDecisions("suspended");
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void goesOnAtTheExerciseItselfWhereOnlyTheVariantIsForbidden() {
    var itself = perSide(1, 5);
    ObjectNode banded = perSide(1, 4).deepCopy();
    banded.put("variant", "torso-twist-band");
    var chart = patient().withPlan(monitored(Item.of("torso-twist", banded)));
    chart.diagnosed("OSTEO");
    assertThat(chart.state()).isEqualTo("SUSPENDED");
    var alert = chart.openAlert();
    assertThat(alert.at("/reasons/0/detail").textValue()).isEqualTo("OSTEO: torso-twist-band");
    assertThat(chart.clear(alert, LOOKED).isProblem(422, "contraindicated").fields())
        .containsExactly("alert");
    assertThat(
            chart
                .clear(alert, Map.of("note", "as before", "dose", banded))
                .isProblem(422, "contraindicated")
                .fields())
        .containsExactly("dose.variant");
    ObjectNode foreign = perSide(1, 4).deepCopy();
    foreign.put("variant", "bird-dog");
    assertThat(
            chart
                .clear(alert, Map.of("note", "another exercise", "dose", foreign))
                .isProblem(422, "unsuitable-dose")
                .fields())
        .containsExactly("dose.variant");
    chart.clear(alert, Map.of("note", "without the band", "dose", itself)).hasStatus(200);
    assertThat(chart.state()).isEqualTo("ACTIVE");
    assertThat(chart.dose()).isEqualTo(itself);
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void withdrawsAProposalOfAVariantThatIsForbiddenNow() {
    var ceiling = minutes(30, 5);
    var chart = patient().withPlan(monitored(Item.of("cycling", ceiling)));
    chart.on(day(-8)).nextMorning(1).did(all(ceiling));
    chart.on(day(-4)).nextMorning(1).did(all(ceiling));
    var proposed =
        chart
            .on(day(-1))
            .nextMorning(1)
            .did(all(ceiling))
            .decides("ADVANCE", "VARIANT")
            .hasStatus("PROPOSED");
    chart.diagnosed("VCF");
    chart.decided(proposed).hasStatus("SUPERSEDED");
    chart.approve(proposed.decision()).isProblem(409, "not-proposed");
    assertThat(chart.state()).isEqualTo("AT_CEILING");
    chart.tellsDecisions("held", "held", "proposed", "superseded");
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  @Test
  void suspendsForAConditionThatThePatientsOwnAppAdds() {
    var own = UUID.randomUUID().toString();
    var chart = patient(Map.of("subject", own)).withPlan(monitored(crunches(EIGHT_CURLS)));
    var patient = stage().as(own, CLINIC, "patient");
    var now = patient.get(chart.path()).hasStatus(200);
    var body =
        Map.of(
            "displayName",
            now.at("/displayName").textValue(),
            "birthDate",
            now.at("/birthDate").textValue(),
            "timeZone",
            now.at("/timeZone").textValue(),
            "conditions",
            List.of("VCF"));
    patient.putOver(now.tag(), chart.path(), body).hasStatus(200);
    assertThat(chart.state()).isEqualTo("SUSPENDED");
    chart.tellsDecisions("suspended");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void saysNothingWhenTheRecordChangesInWhatTheRulesDoNotLookAt() {
    var chart = patient().withPlan(monitored(crunches(EIGHT_CURLS)));
    chart.changeRecord("equipment", List.of("MAT")).hasStatus(200);
    chart.diagnosed("WRI");
    assertThat(chart.decisions()).isEmpty();
    assertThat(chart.alerts()).isEmpty();
    chart.tellsDecisions();
    chart.tellsAlerts();
  }

  @Test
  void letsNothingRiseWhereAConditionAsksForCautionUntilThePlanConfirmsIt() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE));
    chart.diagnosed("HTN");
    assertThat(chart.state()).isEqualTo("ACTIVE");
    var alert = chart.openAlert();
    assertThat(alert.get("kind").textValue()).isEqualTo("CAUTION_UNCONFIRMED");
    assertThat(alert.get("severity").textValue()).isEqualTo("HIGH");
    assertThat(alert.has("substitutes")).isFalse();
    chart.on(day(0)).nextMorning(1).did(all(FIVE)).decides("HOLD", "OPEN_ALERT").to(FIVE);

    var item = Item.again(chart.onlyItem());
    chart.revisePlan(monitored(item)).isProblem(422, "caution-unconfirmed");
    chart.revisePlan(monitored(item.with("cautionsConfirmed", List.of("HTN")))).hasStatus(200);
    assertThat(chart.alerts()).hasSize(1);
    var cleared = chart.alerts().getFirst();
    assertThat(cleared.get("status").textValue()).isEqualTo("CLEARED");
    assertThat(cleared.get("clearedBy").textValue()).isEqualTo("anna");
    assertThat(cleared.get("note").textValue()).isEqualTo("Confirmed with revision 2 of the plan.");
    chart.tellsAlerts("alert-raised", "alert-cleared");
  }

  private static Item crunches(JsonNode dose) {
    return Item.of("reverse-crunch", dose);
  }
}
