package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Log.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import org.gradual.localstack.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAwayTest {
  @TempDir Path logs;

  @Test
  void eventsWaitWithoutHurtToTheWritersAndArriveInOrderOnceKafkaIsBack() throws Exception {
    int port = freePort();
    KafkaBroker kafka = KafkaBroker.kept(logs, port);
    try (TestBed bed = TestBed.on(kafka.bootstrapServers())) {
      bed.relay().start();
      int before;
      try (var writers = new Writers(bed.database, 200)) {
        before = writers.committed().size();
        bed.log(TestBed.TOPIC).await(before);
      }
      kafka.close();
      Set<String> meanwhile;
      try (var writers = new Writers(bed.database, 300)) {
        meanwhile = writers.committed();
      }
      Deadline.await(() -> bed.failures() > 0);
      assertThat(bed.table.backlog().rows()).isEqualTo(meanwhile.size());

      kafka = KafkaBroker.kept(logs, port);
      var log = bed.log(TestBed.TOPIC).await(before + meanwhile.size());
      assertThat(faults(log)).isEmpty();
      assertThat(log).hasSize(before + meanwhile.size());
    } finally {
      kafka.close();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
