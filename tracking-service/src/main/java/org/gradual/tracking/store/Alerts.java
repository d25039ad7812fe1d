package org.gradual.tracking.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.wire.AlertView;
import org.gradual.tracking.wire.ReasonView;
import org.jdbi.v3.core.Handle;

/** The alerts of one chart. */
public final class Alerts {
  private static final TypeReference<List<ReasonView>> REASONS = new TypeReference<>() {};
  private static final TypeReference<List<String>> SLUGS = new TypeReference<>() {};
  private static final String SELECT =
      "select patient, alert, kind, item, ordinal, severity, status, raised_at, last_at, count, reasons,"
          + " substitutes, cleared_at, cleared_by, note from alert where clinic = :clinic and patient = :patient";

  private final Handle handle;
  private final ChartKey key;
  private final Json json;

  Alerts(Handle handle, ChartKey key, Json json) {
    this.handle = handle;
    this.key = key;
    this.json = json;
  }

  public List<AlertRow> all() {
    return handle
        .createQuery(SELECT + " order by raised_at, alert")
        .bindMethods(key)
        .map((row, _) -> row(row, json))
        .list();
  }

  public Optional<AlertRow> find(UUID alert) {
    return handle
        .createQuery(SELECT + " and alert = :alert")
        .bindMethods(key)
        .bind("alert", alert)
        .map((row, _) -> row(row, json))
        .findOne();
  }

  /** Newest first; status null = any. */
  public List<AlertView> page(String status, Sessions.After after, int limit) {
    return handle
        .createQuery(
            SELECT
                + " and (:status::text is null or status = :status)"
                + " and (:at::timestamptz is null or (raised_at, alert) < (:at, :id::uuid))"
                + " order by raised_at desc, alert desc limit :limit")
        .bindMethods(key)
        .bind("status", status)
        .bind("at", after == null ? null : after.at())
        .bind("id", after == null ? null : after.id())
        .bind("limit", limit)
        .map((row, _) -> row(row, json).view())
        .list();
  }

  public void put(AlertRow row, long version) {
    var view = row.view();
    handle
        .createUpdate(
            "insert into alert (clinic, patient, alert, version, kind, item, ordinal, severity, status, raised_at,"
                + " last_at, count, reasons, substitutes, cleared_at, cleared_by, note) values (:clinic, :patient, :id, :version,"
                + " :kind, :item, :ordinal, :severity, :status, :raisedAt, :lastAt, :count, :reasons::jsonb,"
                + " :substitutes::jsonb, :clearedAt, :clearedBy, :note)"
                + " on conflict on constraint alert_pk do update set version = excluded.version,"
                + " severity = excluded.severity, status = excluded.status, raised_at = excluded.raised_at,"
                + " last_at = excluded.last_at, count = excluded.count, reasons = excluded.reasons,"
                + " substitutes = excluded.substitutes,"
                + " cleared_at = excluded.cleared_at, cleared_by = excluded.cleared_by, note = excluded.note")
        .bindMethods(view)
        .bindMethods(key)
        .bind("ordinal", row.ordinal())
        .bind("version", version)
        .bind("reasons", json.write(view.reasons()))
        .bind("substitutes", view.substitutes() == null ? null : json.write(view.substitutes()))
        .execute();
  }

  static AlertRow row(ResultSet row, Json json) throws SQLException {
    return new AlertRow(
        row.getInt("ordinal"),
        new AlertView(
            row.getObject("alert", UUID.class),
            row.getObject("patient", UUID.class),
            row.getString("kind"),
            row.getString("severity"),
            row.getString("status"),
            row.getObject("item", UUID.class),
            Columns.instant(row, "raised_at"),
            row.getInt("count"),
            Columns.instant(row, "last_at"),
            json.read(row.getString("reasons"), REASONS),
            substitutes(row, json),
            Columns.instant(row, "cleared_at"),
            row.getString("cleared_by"),
            row.getString("note")));
  }

  private static List<String> substitutes(ResultSet row, Json json) throws SQLException {
    var slugs = row.getString("substitutes");
    return slugs == null ? null : json.read(slugs, SLUGS);
  }
}
