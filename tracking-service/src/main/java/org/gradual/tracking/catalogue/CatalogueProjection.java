package org.gradual.tracking.catalogue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.gradual.tracking.store.Json;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes what the catalog's topic says, and how far it has been read, in one transaction. */
@ApplicationScoped
class CatalogueProjection {
  private static final Logger LOG = Logger.getLogger(CatalogueProjection.class);
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Set<String> STATUSES =
      Set.of(PublishedExercise.PUBLISHED, PublishedExercise.RETIRED);

  private final Jdbi jdbi;
  private final Json json;
  private final CatalogueRows rows;
  private final Counter skipped;

  CatalogueProjection(Jdbi jdbi, Json json, CatalogueRows rows, MeterRegistry metrics) {
    this.jdbi = jdbi;
    this.json = json;
    this.rows = rows;
    this.skipped = metrics.counter("catalogue.records.skipped");
  }

  Map<TopicPartition, Long> positions(String topic) {
    return inTransaction(handle -> rows.positions(handle, topic));
  }

  boolean isEmpty() {
    return inTransaction(rows::isEmpty);
  }

  void apply(ConsumerRecords<String, String> records) {
    inTransaction(
        handle -> {
          records.forEach(record -> apply(handle, record));
          records
              .nextOffsets()
              .forEach((partition, next) -> rows.position(handle, partition, next.offset()));
          return null;
        });
  }

  /**
   * A record that cannot be read is named once, by its place, and left behind: the others go on.
   */
  private void apply(Handle handle, ConsumerRecord<String, String> record) {
    try {
      if (record.value() != null) {
        var exercise = json.read(record.value(), PublishedExercise.class);
        exercise.rung();
        requireStorable(exercise, record.value());
        rows.put(handle, exercise, record.value());
      }
    } catch (UncheckedIOException | IllegalArgumentException | NullPointerException e) {
      skipped.increment();
      LOG.warnf(
          "skipped an exercise that cannot be read: %s-%d at offset %d",
          record.topic(), record.partition(), record.offset());
    }
  }

  /**
   * What the table would refuse is refused here: a failed statement would take the whole batch with
   * it, again and again.
   */
  private static void requireStorable(PublishedExercise exercise, String document) {
    if (!SLUG.matcher(exercise.slug()).matches()
        || exercise.revision() < 1
        || !STATUSES.contains(exercise.status())
        || document.contains("\\u0000")) {
      throw new IllegalArgumentException("not an exercise of the catalog");
    }
  }

  private <T> T inTransaction(Function<Handle, T> work) {
    return QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(work::apply));
  }
}
