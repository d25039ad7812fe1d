package org.gradual.acceptance.restore;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import org.gradual.localstack.Database;

/**
 * What is true at the moment to which the backup will be restored.
 *
 * @param answered the sessions that were answered with success
 * @param waiting ids of the events that wait for Kafka
 * @param states all that the databases hold
 */
record Moment(
    Instant at, Set<String> answered, Set<String> waiting, Map<Database, DatabaseState> states) {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSx").withZone(ZoneOffset.UTC);

  /**
   * Notes it while nobody records. The calendar may change a chart all the same, so it is read
   * until it stays as it was.
   */
  static Moment note(ArchivedPostgres postgres, Recorders recorders) throws SQLException {
    while (true) {
      var before = postgres.states();
      var waiting = postgres.ask(Database.TRACKING, "select event from outbox_event");
      var now =
          postgres.ask(Database.TRACKING, "select to_json(clock_timestamp()) #>> '{}'").getFirst();
      if (postgres.states().equals(before)) {
        var at = OffsetDateTime.parse(now).toInstant();
        return new Moment(at, recorders.answered(), Set.copyOf(waiting), before);
      }
    }
  }

  /** As PostgreSQL reads it, in its configuration too, where a {@code Z} is unknown to it. */
  String written() {
    return WRITTEN.format(at);
  }
}
