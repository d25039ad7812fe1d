package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Doses.perSide;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From one variant of an exercise to the next: up by a therapist's word, down at once. */
public abstract class LadderStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);

  @Test
  @DisplayName("11: proposes the brisk walk where minutes and days are at their ceiling")
  void proposesTheBriskWalkAtTheCeiling() {
    goesOnByATherapistsWord(walking(minutes(30, 5)), minutes(30, 5), "walking-brisk");
  }

  @Test
  @DisplayName("13: proposes the light band where the clamshell is at its ceiling")
  void proposesTheLightBandAtTheCeiling() {
    goesOnByATherapistsWord(
        Item.of("clamshell", perSide(3, 15)), perSide(3, 15), "clamshell-band-light");
  }

  @Test
  void holdsAtTheTopOfTheCorridorWhereNothingHarderIsThere() {
    var chart =
        patient()
            .withPlan(monitored(Item.of("chin-tuck", FIVE).with("corridor", Map.of("max", FIVE))));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("HOLD", "AT_CEILING").to(FIVE);
  }

  @Test
  void onlyProposesTheHarderVariantAtTheTopOfTheCorridor() {
    var chart = patient().withPlan(monitored(bridge(FIVE).with("corridor", Map.of("max", FIVE))));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(FIVE))
        .decides("ADVANCE", "VARIANT")
        .hasStatus("PROPOSED");
    assertThat(chart.dose()).isEqualTo(FIVE);
  }

  @Test
  void goesToAnEasierVariantBelowTheFirstDose() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart
        .at(hoursAgo(3))
        .did(all(FIVE).painDuring(6))
        .decides("REGRESS", "PAIN_ABOVE_ACCEPTABLE")
        .hasStatus("APPLIED");
    assertThat(chart.dose().path("variant").asText()).isEqualTo("bridge-half-range");
    assertThat(chart.agenda(day(0)).at("/items/0/dose/variant").asText())
        .isEqualTo("bridge-half-range");
  }

  private void goesOnByATherapistsWord(Item item, JsonNode ceiling, String variant) {
    var chart = patient().withPlan(monitored(item));
    chart.on(day(-8)).nextMorning(1).did(all(ceiling));
    chart.on(day(-4)).nextMorning(1).did(all(ceiling));
    var proposal =
        chart
            .on(day(-1))
            .nextMorning(1)
            .did(all(ceiling))
            .decides("ADVANCE", "VARIANT")
            .hasStatus("PROPOSED");
    assertThat(proposal.decision().at("/to/variant").textValue()).isEqualTo(variant);
    assertThat(chart.dose()).isEqualTo(ceiling);
    chart.approve(proposal.decision()).hasStatus(200);
    assertThat(chart.dose()).isEqualTo(proposal.decision().get("to"));
    chart.tellsDecisions("held", "held", "proposed", "approved");
  }
}
