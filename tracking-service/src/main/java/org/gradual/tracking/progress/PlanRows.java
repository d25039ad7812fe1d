package org.gradual.tracking.progress;

import java.util.List;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.store.Json;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.PlanRow;

/** What the plan was in a window, past the model. */
final class PlanRows {
  /** The one in force when the window begins, and those written in it. */
  private static final String PLANS =
      """
      select revision, recorded_at, recorded_by, document from plan_revision
      where clinic = :clinic and patient = :patient and (recorded_at < :end or revision = 1)
        and revision >= coalesce(
          (select max(revision) from plan_revision
           where clinic = :clinic and patient = :patient and recorded_at < :start), 1)
      order by revision
      """;

  private static final String PINNED =
      """
      select exercise, revision, document ->> 'name' as name, document ->> 'family' as family
      from pinned_exercise
      where clinic = :clinic and patient = :patient order by exercise, revision
      """;

  private final WindowRows rows;
  private final Json json;

  PlanRows(WindowRows rows, Json json) {
    this.rows = rows;
    this.json = json;
  }

  /** Oldest first. */
  List<PlanRow> plans() {
    return rows.query(PLANS)
        .map(
            (row, _) ->
                new PlanRow(
                    row.getInt("revision"),
                    WindowRows.instant(row, "recorded_at"),
                    row.getString("recorded_by"),
                    json.read(row.getString("document"), PlanDocument.class)))
        .list();
  }

  /** In the order of their revisions. */
  List<PinnedWords> pinned() {
    return rows.query(PINNED)
        .map(
            (row, _) ->
                new PinnedWords(
                    row.getString("exercise"),
                    row.getInt("revision"),
                    row.getString("name"),
                    Family.valueOf(row.getString("family"))))
        .list();
  }
}
