package org.gradual.tracking.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.gradual.tracking.store.ChartKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Asks for rows of one chart in a window. */
final class WindowRows {
  private final Handle handle;
  private final ChartKey key;
  private final Span span;

  /**
   * The window in every form that a statement asks for; public, so that Jdbi can bind it.
   *
   * @param start its first instant
   * @param end the first instant after it
   */
  public record Span(LocalDate from, LocalDate to, Instant start, Instant end) {}

  WindowRows(Handle handle, ChartKey key, Window window, ZoneId zone) {
    this.handle = handle;
    this.key = key;
    this.span =
        new Span(
            window.from(),
            window.to(),
            window.from().atStartOfDay(zone).toInstant(),
            window.to().plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** A statement that may name the clinic, the patient and the window. */
  Query query(String sql) {
    return handle.createQuery(sql).bindMethods(key).bindMethods(span);
  }

  /** Null stays null. */
  static Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
