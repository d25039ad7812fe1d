package org.gradual.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gradual.consumer.Inbox.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board on a real broker. */
class BoardConsumerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PATIENTS = 20;

  private final String prefix = UUID.randomUUID() + ".";

  @BeforeEach
  void begin() throws Exception {
    Servers.createTopics(prefix);
    Servers.wipe();
  }

  private final class Instance implements AutoCloseable {
    private final Database database = Servers.board();
    private final Map<Outcome, Integer> tally = new EnumMap<>(Outcome.class);
    private final BoardConsumer consumer;
    private final Thread thread;

    Instance(String group) throws Exception {
      consumer = new BoardConsumer(Servers.kafka(), prefix, group, new Inbox(database));
      thread = Thread.ofVirtual().start(this::run);
    }

    private void run() {
      try {
        consumer.run(this::tell);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private synchronized void tell(Collection<Outcome> outcomes) {
      outcomes.forEach(outcome -> tally.merge(outcome, 1, Integer::sum));
    }

    synchronized int count(Outcome outcome) {
      return tally.getOrDefault(outcome, 0);
    }

    @Override
    public void close() throws SQLException {
      consumer.stop();
      while (thread.isAlive()) {
        Thread.onSpinWait();
      }
      consumer.close();
      database.close();
    }
  }

  /** The next event of every patient. */
  private void publish(int sequence) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", Servers.kafka()),
            new StringSerializer(),
            new StringSerializer())) {
      for (int patient = 0; patient < PATIENTS; patient++) {
        var events = new Published(prefix, "patient-" + patient, "epoch-1");
        producer.send(Published.toSend(events.decision(sequence, "held")));
      }
    }
  }

  private static void eventually(Callable<Boolean> condition) throws Exception {
    var deadline = Instant.now().plus(PATIENCE);
    while (!condition.call()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.onSpinWait();
    }
  }

  private static boolean holds(int rounds) throws SQLException {
    return Servers.rows("select patient, sequence from decision").size() == rounds * PATIENTS;
  }

  private static List<String> whole(int rounds) {
    return IntStream.range(0, PATIENTS)
        .mapToObj(patient -> "(%s,%d,%d)".formatted("patient-" + patient, rounds, rounds))
        .toList();
  }

  private static List<String> board() throws SQLException {
    return Servers.rows("select patient, count(*), max(sequence) from decision group by patient");
  }

  @Test
  void countsOnceWhileInstancesComeAndGo() throws Exception {
    publish(1);
    try (var first = new Instance("board")) {
      eventually(() -> holds(1));
      try (var second = new Instance("board")) {
        for (int round = 2; second.count(Outcome.APPLIED) == 0; round++) {
          publish(round);
          int rounds = round;
          eventually(() -> holds(rounds));
        }
      }
      int last = Servers.rows("select from decision").size() / PATIENTS + 1;
      publish(last);
      eventually(() -> holds(last));
      assertThat(board()).containsExactlyInAnyOrderElementsOf(whole(last));
      assertThat(Servers.rows("select * from parked")).isEmpty();
      assertThat(first.count(Outcome.PARKED)).isZero();
    }
  }

  @Test
  void knowsWhatItReadBeforeWhenItsOffsetsAreLost() throws Exception {
    publish(1);
    publish(2);
    try (var first = new Instance("one-group")) {
      eventually(() -> holds(2));
      assertThat(first.count(Outcome.DROPPED)).isZero();
    }
    var once = Servers.all();
    try (var again = new Instance("another-group")) {
      eventually(() -> again.count(Outcome.DROPPED) == 2 * PATIENTS);
      publish(3);
      eventually(() -> holds(3));
    }
    assertThat(Servers.rows("select * from decision where sequence < 3 order by patient, sequence"))
        .isEqualTo(once.subList(0, 2 * PATIENTS));
  }
}
