package org.gradual.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gradual.stories.EventLog;

/**
 * What is often built in the place of the relay, and of the append. It takes the lease, so that the
 * services stand by, and does its work badly.
 */
final class BrokenRelay implements AutoCloseable {
  private static final String TAKE =
      """
      update outbox_lease set owner = 'broken', fence = fence + 1, held_until = 'infinity'
      """;
  private static final String GIVE_BACK = "update outbox_lease set held_until = '-infinity'";
  private static final String COLUMNS =
      "topic, key, sequence, event, type, extension, data, appended_at";
  private static final String LOCK =
      "select %s from outbox_event where key = ? order by id limit 3 for update skip locked"
          .formatted(COLUMNS);
  private static final String DELETE_THREE =
      """
      delete from outbox_event where id in
        (select id from outbox_event where key = ? order by id limit 3)
      """;
  private static final String DELETE = "delete from outbox_event where event = ?";
  private static final String PEEK = "select last from outbox_sequence where topic = ? and key = ?";
  private static final String DRAW =
      "update outbox_sequence set last = ? where topic = ? and key = ?";
  private static final String APPEND =
      """
      insert into outbox_event (topic, key, sequence, event, type, extension, data, appended_at)
      values (?, ?, ?, ?, 'org.gradual.tracking.patient.check-in-recorded.v1', '{}', ?, now())
      """;

  /** As its schema has it, or the sound relay would park it. */
  private static final String CHECK_IN =
      """
      {"patient":"%s","date":"2026-11-10","revision":1,"receivedAt":"2026-11-10T06:12:03Z","pain":2,
       "redFlags":[],"fall":false,"newLegSymptoms":false,"flareUp":false,"actions":[]}
      """;

  private final Bed bed;
  private final KafkaProducer<String, String> producer;

  private record Row(
      String topic, String key, long sequence, UUID event, String type, String data, String at) {}

  BrokenRelay(Bed bed) {
    this.bed = bed;
    this.producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bed.kafka().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());
    bed.postgres().execute(TAKE);
    bed.instances().forEach(it -> Vitals.await(it, vitals -> !vitals.relays()));
  }

  /** Two of them share the rows: the second takes what the first has not locked, and is quicker. */
  void skipLockedRows(String patient) throws SQLException {
    try (Connection slow = begin();
        Connection quick = begin()) {
      List<Row> first = lock(slow, patient);
      List<Row> second = lock(quick, patient);
      publish(quick, second);
      publish(slow, first);
    }
  }

  private Connection begin() throws SQLException {
    Connection connection = bed.postgres().connect();
    connection.setAutoCommit(false);
    return connection;
  }

  private static List<Row> lock(Connection connection, String patient) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(LOCK)) {
      sql.setString(1, patient);
      try (ResultSet row = sql.executeQuery()) {
        var rows = new ArrayList<Row>();
        while (row.next()) {
          rows.add(
              new Row(
                  row.getString("topic"),
                  row.getString("key"),
                  row.getLong("sequence"),
                  row.getObject("event", UUID.class),
                  row.getString("type"),
                  row.getString("data"),
                  row.getObject("appended_at", OffsetDateTime.class).toInstant().toString()));
        }
        return rows;
      }
    }
  }

  private void publish(Connection connection, List<Row> rows) throws SQLException {
    for (Row row : rows) {
      producer.send(record(row));
      try (PreparedStatement sql = connection.prepareStatement(DELETE)) {
        sql.setObject(1, row.event());
        sql.executeUpdate();
      }
    }
    producer.flush();
    connection.commit();
  }

  private static ProducerRecord<String, String> record(Row row) {
    var record = new ProducerRecord<>(row.topic(), row.key(), row.data());
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", row.event().toString(),
            "ce_source", "/gradual/tracking",
            "ce_type", row.type(),
            "ce_subject", row.key(),
            "ce_time", row.at(),
            "ce_dataschema", "/schemas/" + row.type() + ".json",
            "ce_sequence", "%020d".formatted(row.sequence()))
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  /** It deletes, and dies before it sends. */
  void deleteBeforeTheSend(String patient) throws SQLException {
    try (Connection connection = bed.postgres().connect();
        PreparedStatement sql = connection.prepareStatement(DELETE_THREE)) {
      sql.setString(1, patient);
      sql.executeUpdate();
    }
  }

  /** Two transactions draw the next number without waiting for each other. */
  void appendWithoutTheLock(String patient) throws SQLException {
    String topic = EventLog.TOPICS.getLast();
    try (Connection one = begin();
        Connection other = begin()) {
      long next = next(one, topic, patient);
      long same = next(other, topic, patient);
      append(one, topic, patient, next);
      append(other, topic, patient, same);
    }
  }

  private static long next(Connection connection, String topic, String patient)
      throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(PEEK)) {
      sql.setString(1, topic);
      sql.setString(2, patient);
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1) + 1;
      }
    }
  }

  private static void append(Connection connection, String topic, String patient, long number)
      throws SQLException {
    try (PreparedStatement event = connection.prepareStatement(APPEND);
        PreparedStatement draw = connection.prepareStatement(DRAW)) {
      event.setString(1, topic);
      event.setString(2, patient);
      event.setLong(3, number);
      event.setObject(4, UUID.randomUUID());
      event.setString(5, CHECK_IN.formatted(patient));
      event.executeUpdate();
      draw.setLong(1, number);
      draw.setString(2, topic);
      draw.setString(3, patient);
      draw.executeUpdate();
    }
    connection.commit();
  }

  /** The services relay again, all that is left. */
  @Override
  public void close() {
    producer.close();
    bed.postgres().execute(GIVE_BACK);
  }
}
