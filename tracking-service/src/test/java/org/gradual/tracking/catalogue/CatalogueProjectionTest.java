package org.gradual.tracking.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gradual.tracking.catalogue.TopicRecords.document;
import static org.gradual.tracking.catalogue.TopicRecords.poll;
import static org.gradual.tracking.catalogue.TopicRecords.record;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.gradual.localstack.TrackingStack;
import org.gradual.tracking.catalogue.TopicRecord.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records go in as a broker may deliver them, and the rows are looked at. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class CatalogueProjectionTest {
  private static final int READING = 1;

  @Inject CatalogueProjection projection;
  @Inject Catalogue catalogue;
  @Inject RecordReader reader;
  @Inject CatalogueRows rows;
  @Inject SetAsideRows setAsideRows;
  @Inject Jdbi jdbi;

  private final String slug = "projection-" + UUID.randomUUID();
  private final String topic = slug;

  private ConsumerRecord<byte[], byte[]> revision(int revision) {
    return record(topic, revision, document(slug, revision));
  }

  private ConsumerRecord<byte[], byte[]> poison(long offset, String key) {
    return record(topic, offset, key, TopicRecords.TYPE.formatted("published"), "no json");
  }

  private void deliver(List<ConsumerRecord<byte[], byte[]>> records) {
    projection.apply(poll(records), READING);
  }

  private List<String> rows() {
    return select(
        "select slug || revision || status || document from catalogue_exercise where slug = ? order by revision");
  }

  /** Offset and reason. */
  private List<String> setAside() {
    return select(
        "select record_offset || ' ' || reason from catalogue_set_aside where topic = ? order by 1");
  }

  private List<String> select(String query) {
    return jdbi.withHandle(
        handle -> handle.createQuery(query).bind(0, topic).mapTo(String.class).list());
  }

  private Map<TopicPartition, Long> position() {
    return projection.positions(topic, READING);
  }

  private Map<TopicPartition, Long> at(long offset) {
    return Map.of(new TopicPartition(topic, 0), offset);
  }

  @Test
  void writesTheSameRowsHoweverOftenAndInWhateverOrderRecordsCome() {
    var all =
        Stream.concat(
                IntStream.rangeClosed(1, 6).mapToObj(this::revision),
                Stream.of(record(topic, 7, document(slug, 7, PublishedExercise.RETIRED))))
            .toList();
    deliver(all);
    var once = rows();
    assertThat(once).hasSize(7);
    for (int i = 0; i < 10; i++) {
      var shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, new Random(i));
      deliver(shuffled);
    }
    assertThat(rows()).isEqualTo(once);
    assertThat(catalogue.newest(slug)).isEmpty();
    assertThat(catalogue.retirement(slug).orElseThrow().revision()).isEqualTo(7);
  }

  @Test
  void goesOnFromWhereItWasOrFromTheBeginning() {
    deliver(List.of(revision(1), revision(2)));
    assertThat(position()).isEqualTo(at(3));
    deliver(List.of(revision(3)));
    assertThat(position()).isEqualTo(at(4));
    var all = rows();
    deliver(List.of(revision(1), revision(2), revision(3)));
    assertThat(rows()).isEqualTo(all).hasSize(3);
  }

  /** Stops at its n-th step, as a killed process does: after none, one, two rows or all. */
  private final class Dying extends CatalogueRows {
    private int left;

    Dying(int steps) {
      left = steps;
    }

    @Override
    void put(Handle handle, PublishedExercise exercise, String document, int reading) {
      live();
      super.put(handle, exercise, document, reading);
    }

    @Override
    void position(Handle handle, TopicPartition partition, long nextOffset, int reading) {
      live();
      super.position(handle, partition, nextOffset, reading);
    }

    private void live() {
      if (left-- == 0) {
        throw new IllegalStateException("killed");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void keepsNothingOfABatchInWhichItDies(int steps) {
    var alarm = new SetAsideAlarm(new SimpleMeterRegistry());
    var dying = new CatalogueProjection(jdbi, reader, new Dying(steps), setAsideRows, alarm);
    var batch = poll(List.of(revision(1), poison(2, "junk"), revision(3), revision(4)));
    assertThatThrownBy(() -> dying.apply(batch, READING)).hasMessage("killed");
    assertThat(rows()).isEmpty();
    assertThat(setAside()).isEmpty();
    assertThat(position()).isEmpty();

    projection.apply(batch, READING);
    assertThat(rows()).hasSize(3);
    assertThat(setAside()).containsExactly("2 NOT_JSON");
    assertThat(position()).isEqualTo(at(5));
  }

  @Test
  void livesThroughABatchWhereNothingKillsIt() {
    var alarm = new SetAsideAlarm(new SimpleMeterRegistry());
    var living = new CatalogueProjection(jdbi, reader, new Dying(4), setAsideRows, alarm);
    living.apply(poll(List.of(revision(1), revision(2), revision(3))), READING);
    assertThat(rows()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\u0000\"", "\"\\ud800\"", "1e999999"})
  void setsAsideWhatOnlyTheDatabaseRefusesAndKeepsTheRestOfTheBatch(String value) {
    var broken = document(slug, 2).put("aliases", "?").toString().replace("\"?\"", value);
    var type = TopicRecords.TYPE.formatted("published");
    deliver(List.of(revision(1), record(topic, 2, slug, type, broken), poison(3, "junk")));
    assertThat(rows()).hasSize(1);
    assertThat(setAside()).containsExactly("2 NOT_STORABLE", "3 NOT_JSON");
    assertThat(position()).isEqualTo(at(4));
  }

  @Test
  void tellsOfARecordOnceHoweverOftenItComes() {
    var metrics = new SimpleMeterRegistry();
    var alarm = new SetAsideAlarm(metrics);
    var told = new CatalogueProjection(jdbi, reader, rows, setAsideRows, alarm);
    for (int i = 0; i < 3; i++) {
      told.apply(poll(List.of(poison(1, "junk"), revision(2))), READING);
    }
    assertThat(setAside()).containsExactly("1 NOT_JSON");
    assertThat(
            metrics.counter("catalogue.records.skipped", "reason", Reason.NOT_JSON.name()).count())
        .isEqualTo(1);
  }

  @Test
  void forgetsARecordThatIsSetAsideOnceItsKeyIsReadAgain() {
    deliver(List.of(poison(1, slug), poison(2, "junk\u0000\uffff"), poison(4, slug)));
    assertThat(setAside()).hasSize(3);
    deliver(List.of(revision(3)));
    assertThat(setAside()).containsExactly("2 NOT_JSON", "4 NOT_JSON");
    deliver(List.of(revision(5)));
    assertThat(setAside()).containsExactly("2 NOT_JSON");
    deliver(List.of(record(topic, 6, "junk\u0000\uffff", null, null)));
    assertThat(setAside()).isEmpty();
    assertThat(rows()).hasSize(2);
  }

  @Test
  void keepsTheRowsOfAnExerciseWhoseKeyIsEmptied() {
    deliver(List.of(revision(1), record(topic, 2, slug, null, null)));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void letsNoInstanceThatIsBehindTakeBackThePositionOfARebuild() {
    projection.apply(poll(List.of(revision(1))), READING + 1);
    deliver(List.of(revision(2), revision(3)));
    assertThat(position()).isEmpty();
    assertThat(projection.positions(topic, READING + 1)).isEqualTo(at(2));
  }

  @Test
  void takesNothingAwayOnAReadingThatHasMetNothing() {
    deliver(List.of(revision(1), poison(2, "junk")));
    boolean ended = jdbi.inTransaction(handle -> rows.complete(handle, Integer.MAX_VALUE));
    assertThat(ended).isFalse();
    assertThat(rows()).hasSize(1);
  }

  @Test
  void listsNoMoreThanItsLimitAndKeepsTheNewest() {
    deliver(List.of(poison(1, "a"), poison(2, "b"), poison(3, "c")));
    var two = new SetAsideRows(new RecordReaderTest.Limits(2));
    jdbi.useTransaction(two::limit);
    assertThat(setAside()).containsExactly("2 NOT_JSON", "3 NOT_JSON");
  }
}
