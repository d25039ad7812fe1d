package org.gradual.acceptance.fault;

import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import org.gradual.stories.Stage;
import org.gradual.stories.Stories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A tracking-service that starts while all but its database is away. */
@ResourceLock(Suite.BED)
class AloneIT extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);

  private Bed bed;
  private Instance alone;

  @BeforeEach
  void open() throws InterruptedException {
    bed = Suite.shared().bed();
    alone = bed.instances().getFirst();
  }

  @Override
  protected Stage stage() {
    return new Stage(alone.address(), bed.kafka().bootstrapServers(), bed.tokens()::token);
  }

  @Test
  void recordsAndDecidesAndTellsInOrderOnceKafkaIsBack() {
    bed.catalog().stop();
    alone.node().stop();
    bed.kafka().stop();
    alone.node().start();
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE)).decides("HOLD", "NEED_2_SESSIONS");
    chart.on(day(-4)).nextMorning(1).did(all(FIVE)).decides("HOLD", "MIN_DAYS_SAME_DOSE");
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN").to(SIX);
    bed.kafka().start();
    bed.catalog().start();
    chart.tellsDecisions("held", "held", "advanced");
  }
}
