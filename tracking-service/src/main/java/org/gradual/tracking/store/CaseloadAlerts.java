package org.gradual.tracking.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gradual.tracking.wire.AlertView;
import org.jdbi.v3.core.Jdbi;

/** The alerts of all patients in a therapist's care, worst first, then oldest. */
@ApplicationScoped
public class CaseloadAlerts {
  private static final String RANK =
      "array_position(array['CRITICAL', 'HIGH', 'LOW', 'INFO'], a.severity::text)";

  private final Jdbi jdbi;
  private final Json json;

  CaseloadAlerts(Jdbi jdbi, Json json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /**
   * @param status OPEN, CLEARED or null for both
   * @param severity null for all
   * @param after the last entry of the page before, or null
   */
  public List<AlertView> page(
      String clinic, String therapist, String status, String severity, After after, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select a.* from care_team c join alert a on a.clinic = c.clinic and a.patient = c.patient"
                        + " where c.clinic = :clinic and c.therapist = :therapist"
                        + " and (:status::text is null or a.status = :status)"
                        + " and (:severity::text is null or a.severity = :severity)"
                        + " and (:at::timestamptz is null or ("
                        + RANK
                        + ", a.raised_at, a.alert) > (:rank, :at, :id::uuid))"
                        + " order by "
                        + RANK
                        + ", a.raised_at, a.alert limit :limit")
                .bind("clinic", clinic)
                .bind("therapist", therapist)
                .bind("status", status)
                .bind("severity", severity)
                .bind("rank", after == null ? null : after.rank())
                .bind("at", after == null ? null : after.at())
                .bind("id", after == null ? null : after.id())
                .bind("limit", limit)
                .map((row, _) -> Alerts.row(row, json).view())
                .list());
  }

  /**
   * A place in the list.
   *
   * @param rank 1 for CRITICAL to 4 for INFO
   */
  public record After(int rank, Instant at, UUID id) {}
}
