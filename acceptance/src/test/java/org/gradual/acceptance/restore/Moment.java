package org.gradual.acceptance.restore;

import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.gradual.localstack.Database;

/**
 * What is true at the moment to which the backup will be restored.
 *
 * @param answered the sessions that were answered with success
 * @param waiting ids of the events that wait for Kafka
 */
record Moment(
    Instant at,
    Set<String> answered,
    Set<String> waiting,
    DatabaseState tracking,
    DatabaseState catalog) {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSx").withZone(ZoneOffset.UTC);

  /**
   * Notes it while nobody records. The calendar may change a chart all the same, so it is read
   * until it stays as it was.
   */
  static Moment note(ArchivedPostgres postgres, Recorders recorders) throws Exception {
    try (Connection tracking = postgres.owner(Database.TRACKING);
        Connection catalog = postgres.owner(Database.CATALOG)) {
      while (true) {
        var before = DatabaseState.of(tracking);
        var waiting = Set.copyOf(Sql.list(tracking, "select event from outbox_event"));
        var at = Sql.text(tracking, "select to_json(clock_timestamp()) #>> '{}'");
        tracking.commit();
        if (DatabaseState.of(tracking).equals(before)) {
          return new Moment(
              OffsetDateTime.parse(at).toInstant(),
              recorders.answered(),
              waiting,
              before,
              DatabaseState.of(catalog));
        }
      }
    }
  }

  /** As PostgreSQL reads it, in its configuration too, where a {@code Z} is unknown to it. */
  String written() {
    return WRITTEN.format(at);
  }
}
