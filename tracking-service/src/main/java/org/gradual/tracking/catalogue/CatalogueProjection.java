package org.gradual.tracking.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.gradual.tracking.catalogue.TopicRecord.Reason;
import org.gradual.tracking.catalogue.TopicRecord.Revision;
import org.gradual.tracking.catalogue.TopicRecord.Tombstone;
import org.gradual.tracking.catalogue.TopicRecord.Unreadable;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Writes what the catalog's topic says, and how far it has been read, in one transaction. So a
 * crash at any moment loses nothing, and what is read again is written as it stands.
 */
@ApplicationScoped
class CatalogueProjection {
  private static final Logger LOG = Logger.getLogger(CatalogueProjection.class);

  /** The class of SQL states by which PostgreSQL refuses a value for what it is. */
  private static final String DATA_EXCEPTION = "22";

  private final Jdbi jdbi;
  private final RecordReader reader;
  private final CatalogueRows rows;
  private final SetAsideRows setAsideRows;
  private final SetAsideAlarm alarm;

  CatalogueProjection(
      Jdbi jdbi,
      RecordReader reader,
      CatalogueRows rows,
      SetAsideRows setAsideRows,
      SetAsideAlarm alarm) {
    this.jdbi = jdbi;
    this.reader = reader;
    this.rows = rows;
    this.setAsideRows = setAsideRows;
    this.alarm = alarm;
  }

  /** Which reading is wanted now. */
  Reading reading() {
    var reading = inTransaction(rows::reading);
    alarm.waiting(reading.setAside());
    return reading;
  }

  Map<TopicPartition, Long> positions(String topic, int reading) {
    return inTransaction(handle -> rows.positions(handle, topic, reading));
  }

  boolean isEmpty() {
    return inTransaction(rows::isEmpty);
  }

  /** Takes away what a rebuild has not met on the topic. */
  void complete(int reading) {
    boolean ended =
        inTransaction(
            handle -> {
              setAsideRows.sweep(handle, reading);
              return rows.complete(handle, reading);
            });
    if (ended && reading > 1) {
      LOG.infof("the catalogue is rebuilt, by reading %d of the topic", reading);
    }
  }

  void apply(ConsumerRecords<byte[], byte[]> records, int reading) {
    alarm.raise(
        inTransaction(
            handle -> {
              var news = new ArrayList<SetAside>();
              records.forEach(record -> apply(handle, record, reading).ifPresent(news::add));
              if (!news.isEmpty()) {
                setAsideRows.limit(handle);
              }
              records
                  .nextOffsets()
                  .forEach((at, next) -> rows.position(handle, at, next.offset(), reading));
              return List.copyOf(news);
            }));
  }

  /** The record, if it is set aside now and was not before. */
  private Optional<SetAside> apply(
      Handle handle, ConsumerRecord<byte[], byte[]> record, int reading) {
    return switch (reader.read(record)) {
      case Revision it -> put(handle, record, it, reading);
      case Tombstone _ -> heal(handle, record);
      case Unreadable why -> setAside(handle, record, why, reading);
    };
  }

  /** A document that the database refuses takes back its own statement, not the whole batch. */
  private Optional<SetAside> put(
      Handle handle, ConsumerRecord<byte[], byte[]> record, Revision revision, int reading) {
    handle.execute("savepoint record");
    try {
      rows.put(handle, revision.exercise(), revision.document(), reading);
      handle.execute("release savepoint record");
    } catch (UnableToExecuteStatementException e) {
      if (!isRefusal(e)) {
        throw e;
      }
      handle.execute("rollback to savepoint record");
      var why = new Unreadable(Reason.NOT_STORABLE, "the database refuses its document");
      return setAside(handle, record, why, reading);
    }
    return heal(handle, record);
  }

  private static boolean isRefusal(UnableToExecuteStatementException e) {
    return e.getCause() instanceof SQLException cause
        && cause.getSQLState() != null
        && cause.getSQLState().startsWith(DATA_EXCEPTION);
  }

  private Optional<SetAside> heal(Handle handle, ConsumerRecord<byte[], byte[]> record) {
    setAsideRows.heal(handle, SetAside.partition(record), record.offset(), SetAside.key(record));
    return Optional.empty();
  }

  private Optional<SetAside> setAside(
      Handle handle, ConsumerRecord<byte[], byte[]> record, Unreadable why, int reading) {
    var setAside = SetAside.of(record, why);
    if (setAsideRows.add(handle, setAside, reading)) {
      return Optional.of(setAside);
    }
    setAsideRows.keep(handle, setAside, reading);
    return Optional.empty();
  }

  private <T> T inTransaction(Function<Handle, T> work) {
    return QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(work::apply));
  }
}
