package org.gradual.tracking.store;

import java.sql.Array;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What the revisions of one patient's record said of their conditions. */
public final class Diagnoses {
  private final Handle handle;
  private final ChartKey key;

  Diagnoses(Handle handle, ChartKey key) {
    this.handle = handle;
    this.key = key;
  }

  /**
   * In the order of the revisions. Empty for a patient whom the release before this one enrolled.
   */
  public List<DiagnosisRow> all() {
    return handle
        .createQuery(
            "select revision, recorded_at, conditions from patient_revision"
                + " where clinic = :clinic and patient = :patient order by revision")
        .bindMethods(key)
        .map(
            (row, _) -> {
              Array conditions = row.getArray("conditions");
              return new DiagnosisRow(
                  row.getInt("revision"),
                  Columns.instant(row, "recorded_at"),
                  Set.of((String[]) conditions.getArray()));
            })
        .list();
  }
}
