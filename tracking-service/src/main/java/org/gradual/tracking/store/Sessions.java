package org.gradual.tracking.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.SessionBody;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The sessions of one chart. */
public final class Sessions {
  private static final String COLUMNS =
      "session, revision, local_day, received_at, recorded_by, withdrawn, document, prescribed, unplanned";

  private static final TypeReference<Map<UUID, DoseView>> PRESCRIBED = new TypeReference<>() {};

  private static final TypeReference<Map<String, Unplanned>> UNPLANNED = new TypeReference<>() {};

  private final Handle handle;
  private final ChartKey key;
  private final Json json;

  Sessions(Handle handle, ChartKey key, Json json) {
    this.handle = handle;
    this.key = key;
    this.json = json;
  }

  public Optional<SessionRow> find(UUID session) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from session"
                + " where clinic = :clinic and patient = :patient and session = :session")
        .bindMethods(key)
        .bind("session", session)
        .map((row, _) -> row(row))
        .findOne();
  }

  /** All that was not withdrawn, oldest first. */
  public List<SessionRow> all() {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from session"
                + " where clinic = :clinic and patient = :patient and not withdrawn order by performed_at, session")
        .bindMethods(key)
        .map((row, _) -> row(row))
        .list();
  }

  /**
   * Newest first.
   *
   * @param from first local day, or null
   * @param to last local day, or null
   * @param after the last entry of the page before, or null
   */
  public List<SessionRow> page(LocalDate from, LocalDate to, After after, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from session"
                + " where clinic = :clinic and patient = :patient and not withdrawn"
                + " and (:from::date is null or local_day >= :from) and (:to::date is null or local_day <= :to)"
                + " and (:at::timestamptz is null or (performed_at, session) < (:at, :id::uuid))"
                + " order by performed_at desc, session desc limit :limit")
        .bindMethods(key)
        .bind("from", from)
        .bind("to", to)
        .bind("at", after == null ? null : after.at())
        .bind("id", after == null ? null : after.id())
        .bind("limit", limit)
        .map((row, _) -> row(row))
        .list();
  }

  /** Writes the next revision of a session. */
  public void put(SessionRow row, long version) {
    bind(
            "insert into session (clinic, patient, session, revision, version, performed_at, local_day, received_at,"
                + " recorded_by, withdrawn, document, unplanned) values (:clinic, :patient, :session, :revision, :version,"
                + " :performedAt, :localDay, :receivedAt, :recordedBy, :withdrawn, :document::jsonb,"
                + " :known::jsonb)"
                + " on conflict on constraint session_pk do update set revision = excluded.revision,"
                + " version = excluded.version, performed_at = excluded.performed_at,"
                + " local_day = excluded.local_day, received_at = excluded.received_at,"
                + " recorded_by = excluded.recorded_by,"
                + " withdrawn = excluded.withdrawn, document = excluded.document, unplanned = excluded.unplanned",
            row)
        .bind("version", version)
        .execute();
    bind(
            "insert into session_revision (clinic, patient, session, revision, received_at, recorded_by, withdrawn,"
                + " document, unplanned) values (:clinic, :patient, :session, :revision, :receivedAt, :recordedBy,"
                + " :withdrawn, :document::jsonb, :known::jsonb)",
            row)
        .execute();
  }

  /** Notes what the rules prescribed where the phone did not say. */
  public void prescribe(UUID session, Map<UUID, DoseView> prescribed) {
    handle
        .createUpdate(
            "update session set prescribed = :prescribed::jsonb"
                + " where clinic = :clinic and patient = :patient and session = :session")
        .bindMethods(key)
        .bind("session", session)
        .bind("prescribed", json.write(prescribed, PRESCRIBED))
        .execute();
  }

  private Update bind(String sql, SessionRow row) {
    return handle
        .createUpdate(sql)
        .bindMethods(key)
        .bindMethods(row)
        .bind("document", json.write(row.body()))
        .bind("known", json.write(row.unplanned(), UNPLANNED));
  }

  private SessionRow row(ResultSet row) throws SQLException {
    return new SessionRow(
        row.getObject("session", UUID.class),
        row.getInt("revision"),
        row.getObject("local_day", LocalDate.class),
        Columns.instant(row, "received_at"),
        row.getString("recorded_by"),
        row.getBoolean("withdrawn"),
        json.read(row.getString("document"), SessionBody.class),
        json.read(row.getString("prescribed"), PRESCRIBED),
        json.read(row.getString("unplanned"), UNPLANNED));
  }

  /** A place in the list. */
  public record After(Instant at, UUID id) {}
}
