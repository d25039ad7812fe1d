package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gradual.stories.OwnExercise;
import org.gradual.stories.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The catalog is slow, is away, says what nobody can read: tracking rests on its topic alone. */
@ResourceLock(Suite.BED)
class CatalogFaultsIT {
  private static final String TOPIC = "gradual.catalog.exercise.v1";
  private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

  @Test
  void nobodyNoticesACatalogServiceThatStandsStill() throws Exception {
    Suite suite = Suite.shared();
    Round round = suite.campaign().run(suite.faults().services().freezeCatalog());
    suite.report().add(round);
    assertThat(round.faults()).isEmpty();
  }

  @Test
  void whatNobodyCanReadIsSetAsideAndCounted() throws Exception {
    Suite suite = Suite.shared();
    Bed bed = suite.bed();
    double before = Vitals.of(bed.instances().getFirst()).setAside();
    poison(bed.kafka().bootstrapServers());
    Instance first = bed.instances().getFirst();
    var stage = new Stage(first.address(), bed.kafka().bootstrapServers(), bed.tokens()::token);
    stage.awaitExercises(List.of(OwnExercise.published(stage).slug()));
    for (Instance instance : bed.instances()) {
      Vitals.await(instance, vitals -> vitals.setAside() == before + 4);
    }
    assertThat(new Checker(bed).told(suite.cohort().courses()).lines()).isEmpty();
  }

  private static void poison(String bootstrapServers) throws Exception {
    allowLargeRecords(bootstrapServers);
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            2 * TWO_MEGABYTES);
    var version = JsonNodeFactory.instance.objectNode().put("exercise", "bridge").put("v", 9);
    var schema = JsonNodeFactory.instance.objectNode().put("slug", "bridge").put("revision", -1);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (String data :
          List.of("{ not JSON", schema.toString(), version.toString(), large().toString())) {
        producer.send(new ProducerRecord<>(TOPIC, "poison", data)).get();
      }
    }
  }

  private static Object large() {
    return JsonNodeFactory.instance.objectNode().put("slug", "x".repeat(TWO_MEGABYTES));
  }

  private static void allowLargeRecords(String bootstrapServers)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    var entry =
        new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(2 * TWO_MEGABYTES));
    try (Admin admin = Admin.create(settings)) {
      admin
          .incrementalAlterConfigs(
              Map.of(
                  new ConfigResource(ConfigResource.Type.TOPIC, TOPIC),
                  List.of(new AlterConfigOp(entry, OpType.SET))))
          .all()
          .get();
    }
  }
}
