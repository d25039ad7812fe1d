package org.gradual.tracking.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of one chart, inside one transaction. */
public final class ChartRows {
  private final Handle handle;
  private final ChartKey key;
  private final Json json;

  public ChartRows(Handle handle, ChartKey key, Json json) {
    this.handle = handle;
    this.key = key;
    this.json = json;
  }

  public ChartKey key() {
    return key;
  }

  public Plans plans() {
    return new Plans(handle, key, json);
  }

  public Sessions sessions() {
    return new Sessions(handle, key, json);
  }

  public CheckIns checkIns() {
    return new CheckIns(handle, key, json);
  }

  public Measures measures() {
    return new Measures(handle, key, json);
  }

  public Decisions decisions() {
    return new Decisions(handle, key, json);
  }

  public Alerts alerts() {
    return new Alerts(handle, key, json);
  }

  public Judgements judgements() {
    return new Judgements(handle, key, json);
  }

  public Notices notices() {
    return new Notices(handle, key);
  }

  public Diagnoses diagnoses() {
    return new Diagnoses(handle, key);
  }

  /** Empty before the first change. */
  public Optional<ChartRow> chart() {
    return handle
        .createQuery(
            "select version, standing, next_due_at from chart where clinic = :clinic and patient = :patient")
        .bindMethods(key)
        .map(
            (row, _) ->
                new ChartRow(
                    row.getLong("version"),
                    json.read(row.getString("standing"), StandingDocument.class),
                    Columns.instant(row, "next_due_at")))
        .findOne();
  }

  public void put(ChartRow row) {
    handle
        .createUpdate(
            "insert into chart (clinic, patient, version, standing, next_due_at)"
                + " values (:clinic, :patient, :version, :document::jsonb, :nextDueAt)"
                + " on conflict on constraint chart_pk do update set version = excluded.version,"
                + " standing = excluded.standing, next_due_at = excluded.next_due_at")
        .bindMethods(key)
        .bindMethods(row)
        .bind("document", json.write(row.standing()))
        .execute();
  }
}
