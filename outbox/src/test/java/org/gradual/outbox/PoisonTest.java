package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Writers.event;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class PoisonTest {
  @Test
  void anEventThatKafkaRefusesBlocksItsKeyFromThereOnAndNoOther() throws Exception {
    try (TestBed bed = TestBed.open()) {
      new Topics(bed.kafka, bed.config, bed.names).create();
      limitMessages(bed, 2_000);
      bed.append(event("poor", "1"), event("poor", noise(10_000)), event("rich", "2"));
      bed.append(event("poor", "3"), event("rich", "4"));
      bed.relay().start();

      List<ConsumerRecord<String, String>> log = bed.log(TestBed.TOPIC).await(3);
      Deadline.await(() -> bed.table.backlog().oldestSeconds() == 0);
      assertThat(bed.table.backlog().rows()).isEqualTo(2);
      assertThat(bed.parked()).containsExactly("poor 2 KAFKA_REFUSES: RecordTooLargeException");
      assertThat(log)
          .extracting(r -> r.key() + " " + r.value())
          .containsExactlyInAnyOrder("poor 1", "rich 2", "rich 4");

      bed.append(event("other", "5"), event("poor", "6"));
      assertThat(bed.log(TestBed.TOPIC).await(4)).hasSize(4);
    }
  }

  private static void limitMessages(TestBed bed, int bytes) throws Exception {
    var topic = new ConfigResource(ConfigResource.Type.TOPIC, bed.names.of(TestBed.TOPIC));
    var limit = new ConfigEntry("max.message.bytes", String.valueOf(bytes));
    try (Admin admin = bed.kafka.admin()) {
      admin
          .incrementalAlterConfigs(
              Map.of(topic, List.of(new AlterConfigOp(limit, AlterConfigOp.OpType.SET))))
          .all()
          .get();
    }
  }

  /** Text that does not compress well. */
  private static String noise(int characters) {
    return new Random(1)
        .ints(characters, 'a', 'z')
        .mapToObj(Character::toString)
        .collect(Collectors.joining("", "\"", "\""));
  }
}
