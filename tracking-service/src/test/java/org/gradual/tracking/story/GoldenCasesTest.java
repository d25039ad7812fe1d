package org.gradual.tracking.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.GoldenCases;
import org.gradual.stories.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class GoldenCasesTest extends GoldenCases {
  @Override
  protected Stage stage() {
    return ServiceAlone.stage();
  }

  /** Here alone: the shipped catalog has no record of the brisk walk yet. */
  @Test
  @DisplayName("11: proposes the brisk walk where minutes and days are at their ceiling")
  void proposesTheBriskWalkAtTheCeiling() {
    var ceiling = minutes(30, 5);
    var chart = patient().withPlan(monitored(walking(ceiling)));
    chart.on(day(-8)).nextMorning(1).did(all(ceiling));
    var proposal =
        chart
            .on(day(-1))
            .nextMorning(1)
            .did(all(ceiling))
            .decides("ADVANCE", "VARIANT")
            .hasStatus("PROPOSED");
    assertThat(proposal.decision().at("/to/variant").textValue()).isEqualTo("walking-brisk");
    assertThat(chart.dose()).isEqualTo(ceiling);
    chart.approve(proposal.decision()).hasStatus(200);
    assertThat(chart.dose()).isEqualTo(proposal.decision().get("to"));
    chart.tellsDecisions("held", "proposed", "approved");
  }
}
