package org.gradual.tracking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The revisions of one chart's plan, and the exercises that they pinned. */
public final class Plans {
  private final Handle handle;
  private final ChartKey key;
  private final Json json;

  Plans(Handle handle, ChartKey key, Json json) {
    this.handle = handle;
    this.key = key;
    this.json = json;
  }

  public Optional<PlanRow> newest() {
    return handle
        .createQuery(
            "select revision, recorded_at, recorded_by, document from plan_revision"
                + " where clinic = :clinic and patient = :patient order by revision desc limit 1")
        .bindMethods(key)
        .map((row, _) -> row(row))
        .findOne();
  }

  /** Oldest first. */
  public List<PlanRow> all() {
    return handle
        .createQuery(
            "select revision, recorded_at, recorded_by, document from plan_revision"
                + " where clinic = :clinic and patient = :patient order by revision")
        .bindMethods(key)
        .map((row, _) -> row(row))
        .list();
  }

  public void add(PlanRow row, long version) {
    handle
        .createUpdate(
            "insert into plan_revision (clinic, patient, revision, version, recorded_at, recorded_by, document)"
                + " values (:clinic, :patient, :revision, :version, :recordedAt, :recordedBy, :document::jsonb)")
        .bindMethods(key)
        .bind("revision", row.revision())
        .bind("version", version)
        .bind("recordedAt", row.recordedAt())
        .bind("recordedBy", row.recordedBy())
        .bind("document", json.write(row.document()))
        .execute();
  }

  /** The catalog's documents that the plan copied. */
  public Map<Pin, String> pinned() {
    return handle
        .createQuery(
            "select exercise, revision, document from pinned_exercise where clinic = :clinic and patient = :patient")
        .bindMethods(key)
        .map((row, _) -> Map.entry(new Pin(row.getString(1), row.getInt(2)), row.getString(3)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Copies documents of the catalog; one that is there already stays as it is. */
  public void pin(Map<Pin, String> documents) {
    if (documents.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            "insert into pinned_exercise (clinic, patient, exercise, revision, document)"
                + " values (:clinic, :patient, :exercise, :revision, :document::jsonb)"
                + " on conflict on constraint pinned_exercise_pk do nothing");
    documents.forEach(
        (pin, document) ->
            batch.bindMethods(key).bindMethods(pin).bind("document", document).add());
    batch.execute();
  }

  private PlanRow row(ResultSet row) throws SQLException {
    return new PlanRow(
        row.getInt("revision"),
        Columns.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        json.read(row.getString("document"), PlanDocument.class));
  }

  /** One revision of one exercise. */
  public record Pin(String exercise, int revision) {}
}
