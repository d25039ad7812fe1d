package org.gradual.tracking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.wire.CheckInBody;
import org.jdbi.v3.core.Handle;

/** The check-ins of one chart, one a day. */
public final class CheckIns {
  private static final String COLUMNS = "day, revision, received_at, recorded_by, document";

  private final Handle handle;
  private final ChartKey key;
  private final Json json;

  CheckIns(Handle handle, ChartKey key, Json json) {
    this.handle = handle;
    this.key = key;
    this.json = json;
  }

  public Optional<CheckInRow> find(LocalDate day) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from check_in where clinic = :clinic and patient = :patient and day = :day")
        .bindMethods(key)
        .bind("day", day)
        .map((row, _) -> row(row))
        .findOne();
  }

  /** Every revision of every day, oldest first: a red flag that was taken back stays a red flag. */
  public List<CheckInRow> revisions() {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from check_in_revision"
                + " where clinic = :clinic and patient = :patient order by day, revision")
        .bindMethods(key)
        .map((row, _) -> row(row))
        .list();
  }

  /**
   * Newest day first.
   *
   * @param from first day, or null
   * @param to last day, or null
   * @param before the last day of the page before, or null
   */
  public List<CheckInRow> page(LocalDate from, LocalDate to, LocalDate before, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from check_in where clinic = :clinic and patient = :patient"
                + " and (:from::date is null or day >= :from) and (:to::date is null or day <= :to)"
                + " and (:before::date is null or day < :before) order by day desc limit :limit")
        .bindMethods(key)
        .bind("from", from)
        .bind("to", to)
        .bind("before", before)
        .bind("limit", limit)
        .map((row, _) -> row(row))
        .list();
  }

  /** Writes the next revision of a day. */
  public void put(CheckInRow row, long version) {
    var document = json.write(row.body());
    handle
        .createUpdate(
            "insert into check_in (clinic, patient, day, revision, version, received_at, recorded_by, document)"
                + " values (:clinic, :patient, :day, :revision, :version, :receivedAt, :recordedBy, :document::jsonb)"
                + " on conflict on constraint check_in_pk do update set revision = excluded.revision,"
                + " version = excluded.version, received_at = excluded.received_at,"
                + " recorded_by = excluded.recorded_by, document = excluded.document")
        .bindMethods(key)
        .bindMethods(row)
        .bind("version", version)
        .bind("document", document)
        .execute();
    handle
        .createUpdate(
            "insert into check_in_revision (clinic, patient, day, revision, received_at, recorded_by, document)"
                + " values (:clinic, :patient, :day, :revision, :receivedAt, :recordedBy, :document::jsonb)")
        .bindMethods(key)
        .bindMethods(row)
        .bind("document", document)
        .execute();
  }

  private CheckInRow row(ResultSet row) throws SQLException {
    return new CheckInRow(
        row.getObject("day", LocalDate.class),
        row.getInt("revision"),
        Columns.instant(row, "received_at"),
        row.getString("recorded_by"),
        json.read(row.getString("document"), CheckInBody.class));
  }
}
