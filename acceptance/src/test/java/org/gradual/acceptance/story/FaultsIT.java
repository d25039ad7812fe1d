package org.gradual.acceptance.story;

import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.gradual.acceptance.Installation;
import org.gradual.stories.ChartStory;
import org.gradual.stories.Stage;
import org.gradual.stories.Stories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What goes on while another part is away; afterwards the world has been told all of it, once and
 * in order.
 */
class FaultsIT extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);

  private static Installation installation;
  private static Stage stage;

  @BeforeAll
  static void start() {
    installation = Installation.start();
    stage =
        new Stage(
            URI.create(installation.tracking().url()),
            installation.addresses().bootstrapServers(),
            installation.tokens()::token);
    stage.awaitExercises(List.of("bridge"));
  }

  @AfterAll
  static void stop() {
    installation.close();
  }

  @Override
  protected Stage stage() {
    return stage;
  }

  @Test
  void startsRecordsAndDecidesWhileTheCatalogServiceIsDown() {
    installation.catalog().stop();
    installation.tracking().stop();
    installation.tracking().start();
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    advance(chart);
    installation.catalog().start();
  }

  @Test
  void recordsWhileKafkaIsDownAndTellsInOrderOnceItIsBack() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    installation.kafka().stop();
    advance(chart);
    installation.kafka().start();
    chart.tellsDecisions("held", "held", "advanced");
  }

  @Test
  void startsWhileKafkaIsDown() {
    installation.tracking().stop();
    installation.kafka().stop();
    installation.tracking().start();
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    advance(chart);
    installation.kafka().start();
    chart.tellsDecisions("held", "held", "advanced");
  }

  @Test
  void losesAndDoublesNothingWhenItIsKilled() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    advance(chart);
    installation.tracking().kill();
    installation.tracking().start();
    chart.tellsDecisions("held", "held", "advanced");
  }

  private void advance(ChartStory chart) {
    chart.on(day(-8)).nextMorning(1).did(all(FIVE)).decides("HOLD", "NEED_2_SESSIONS");
    chart.on(day(-4)).nextMorning(1).did(all(FIVE)).decides("HOLD", "MIN_DAYS_SAME_DOSE");
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN").to(SIX);
  }
}
