package org.gradual.consumer;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.gradual.consumer.Inbox.Outcome;

/** Reads the topics as one of any number of instances, which share the partitions. */
final class BoardConsumer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BoardConsumer.class.getName());
  private static final Duration POLL = Duration.ofMillis(500);
  private static final List<String> TOPICS =
      List.of("gradual.tracking.progression.v1", "gradual.tracking.session.v1");

  private final KafkaConsumer<String, String> consumer;
  private final Inbox inbox;

  /**
   * @param prefix the installation's, before the name of each topic; usually empty
   */
  BoardConsumer(String bootstrapServers, String prefix, String group, Inbox inbox) {
    this.inbox = inbox;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                group,
                "isolation.level",
                "read_committed", // or it would see what is never committed
                "enable.auto.commit",
                false, // or it would lose what it dies over
                "auto.offset.reset",
                "earliest",
                "allow.auto.create.topics",
                false),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(TOPICS.stream().map(topic -> prefix + topic).toList());
  }

  /** Hears what became of the records of one poll. */
  interface Listener {
    void hear(Collection<Outcome> outcomes) throws SQLException;
  }

  /**
   * Returns after {@link #stop}.
   *
   * @throws SQLException when the database is away; nothing is lost by starting again
   */
  void run(Listener listener) throws SQLException {
    try {
      while (true) {
        var outcomes = new ArrayList<Outcome>();
        for (var record : consumer.poll(POLL)) {
          outcomes.add(inbox.take(record));
        }
        commit();
        if (!outcomes.isEmpty()) {
          listener.hear(outcomes);
        }
      }
    } catch (WakeupException e) {
      LOG.log(Level.DEBUG, "stopped", e);
    }
  }

  /** The offset comes last, and may fail: who reads the records again knows them. */
  private void commit() {
    try {
      consumer.commitSync();
    } catch (CommitFailedException | RebalanceInProgressException e) {
      LOG.log(Level.DEBUG, "the partition has gone to another instance", e);
    }
  }

  /** May be called by any thread. */
  void stop() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
