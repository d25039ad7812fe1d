package org.gradual.tracking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.wire.MeasureBody;
import org.jdbi.v3.core.Handle;

/** The measures of one chart. */
public final class Measures {
  private static final String COLUMNS = "measure, revision, received_at, recorded_by, document";

  private final Handle handle;
  private final ChartKey key;
  private final Json json;

  Measures(Handle handle, ChartKey key, Json json) {
    this.handle = handle;
    this.key = key;
    this.json = json;
  }

  public Optional<MeasureRow> find(UUID measure) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from measure"
                + " where clinic = :clinic and patient = :patient and measure = :measure")
        .bindMethods(key)
        .bind("measure", measure)
        .map((row, _) -> row(row))
        .findOne();
  }

  /** Oldest first. */
  public List<MeasureRow> all() {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from measure"
                + " where clinic = :clinic and patient = :patient order by taken_on, measure")
        .bindMethods(key)
        .map((row, _) -> row(row))
        .list();
  }

  /** The first of each instrument. */
  public List<MeasureRow> firsts() {
    return handle
        .createQuery(
            "select distinct on (instrument) "
                + COLUMNS
                + " from measure"
                + " where clinic = :clinic and patient = :patient"
                + " order by instrument, taken_on, measure")
        .bindMethods(key)
        .map((row, _) -> row(row))
        .list();
  }

  /**
   * Newest first.
   *
   * @param instrument only of this one, or null
   * @param after the last entry of the page before, or null
   */
  public List<MeasureRow> page(String instrument, After after, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from measure where clinic = :clinic and patient = :patient"
                + " and (:instrument::text is null or instrument = :instrument)"
                + " and (:day::date is null or (taken_on, measure) < (:day, :id::uuid))"
                + " order by taken_on desc, measure desc limit :limit")
        .bindMethods(key)
        .bind("instrument", instrument)
        .bind("day", after == null ? null : after.day())
        .bind("id", after == null ? null : after.id())
        .bind("limit", limit)
        .map((row, _) -> row(row))
        .list();
  }

  /** Writes the next revision of a measure. */
  public void put(MeasureRow row, long version) {
    write(
        "insert into measure (clinic, patient, measure, revision, version, instrument, taken_on, received_at,"
            + " recorded_by, document) values (:clinic, :patient, :measure, :revision, :version, :instrument,"
            + " :takenOn, :receivedAt, :recordedBy, :document::jsonb)"
            + " on conflict on constraint measure_pk do update set revision = excluded.revision,"
            + " version = excluded.version, instrument = excluded.instrument, taken_on = excluded.taken_on,"
            + " received_at = excluded.received_at, recorded_by = excluded.recorded_by,"
            + " document = excluded.document",
        row,
        version);
    write(
        "insert into measure_revision (clinic, patient, measure, revision, version, received_at, recorded_by,"
            + " document) values (:clinic, :patient, :measure, :revision, :version, :receivedAt, :recordedBy,"
            + " :document::jsonb)",
        row,
        version);
  }

  private void write(String sql, MeasureRow row, long version) {
    handle
        .createUpdate(sql)
        .bindMethods(key)
        .bindMethods(row)
        .bind("version", version)
        .bind("instrument", row.body().toAssessment().instrument().name())
        .bind("takenOn", row.body().takenOn())
        .bind("document", json.write(row.body()))
        .execute();
  }

  private MeasureRow row(ResultSet row) throws SQLException {
    return new MeasureRow(
        row.getObject("measure", UUID.class),
        row.getInt("revision"),
        Columns.instant(row, "received_at"),
        row.getString("recorded_by"),
        json.read(row.getString("document"), MeasureBody.class));
  }

  /** A place in the list. */
  public record After(LocalDate day, UUID id) {}
}
