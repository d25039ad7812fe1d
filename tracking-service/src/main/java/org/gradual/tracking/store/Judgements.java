package org.gradual.tracking.store;

import java.util.List;
import java.util.UUID;
import org.gradual.tracking.wire.DoseView;
import org.jdbi.v3.core.Handle;

/** What therapists ruled on the alerts and proposals of one chart. */
public final class Judgements {
  private final Handle handle;
  private final ChartKey key;
  private final Json json;

  Judgements(Handle handle, ChartKey key, Json json) {
    this.handle = handle;
    this.key = key;
    this.json = json;
  }

  public List<ClearingRow> clearings() {
    return handle
        .createQuery(
            "select clearing, kind, item, at, cleared_by, note, dose from clearing"
                + " where clinic = :clinic and patient = :patient order by at, clearing")
        .bindMethods(key)
        .map(
            (row, _) ->
                new ClearingRow(
                    row.getObject("clearing", UUID.class),
                    row.getString("kind"),
                    row.getObject("item", UUID.class),
                    Columns.instant(row, "at"),
                    row.getString("cleared_by"),
                    row.getString("note"),
                    dose(row.getString("dose"))))
        .list();
  }

  public List<VerdictRow> verdicts() {
    return handle
        .createQuery(
            "select decision, session, item, dose, approved, at, given_by, note from verdict"
                + " where clinic = :clinic and patient = :patient order by at, decision")
        .bindMethods(key)
        .map(
            (row, _) ->
                new VerdictRow(
                    row.getObject("decision", UUID.class),
                    row.getObject("session", UUID.class),
                    row.getObject("item", UUID.class),
                    dose(row.getString("dose")),
                    row.getBoolean("approved"),
                    Columns.instant(row, "at"),
                    row.getString("given_by"),
                    row.getString("note")))
        .list();
  }

  public void add(ClearingRow row, long version) {
    handle
        .createUpdate(
            "insert into clearing (clinic, patient, clearing, version, kind, item, at, cleared_by, note, dose)"
                + " values (:clinic, :patient, :clearing, :version, :kind, :item, :at, :clearedBy, :note,"
                + " :document::jsonb)")
        .bindMethods(key)
        .bindMethods(row)
        .bind("version", version)
        .bind("document", row.dose() == null ? null : json.write(row.dose()))
        .execute();
  }

  public void add(VerdictRow row, long version) {
    handle
        .createUpdate(
            "insert into verdict (clinic, patient, decision, version, session, item, dose, approved, at, given_by,"
                + " note) values (:clinic, :patient, :decision, :version, :session, :item, :document::jsonb,"
                + " :approved, :at, :givenBy, :note)")
        .bindMethods(key)
        .bindMethods(row)
        .bind("version", version)
        .bind("document", json.write(row.dose()))
        .execute();
  }

  private DoseView dose(String document) {
    return document == null ? null : json.read(document, DoseView.class);
  }
}
