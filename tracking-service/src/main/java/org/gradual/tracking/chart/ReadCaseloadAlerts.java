package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.tracking.progression.Severity;
import org.gradual.tracking.store.CaseloadAlerts;
import org.gradual.tracking.store.CaseloadAlerts.After;
import org.gradual.tracking.store.TransactionDoor;
import org.gradual.tracking.wire.AlertView;

/** What a therapist should look at first, over all patients in their care. */
@ApplicationScoped
public class ReadCaseloadAlerts {
  private static final String LIST = "caseload-alerts";

  private final TransactionDoor door;
  private final CaseloadAlerts alerts;

  ReadCaseloadAlerts(TransactionDoor door, CaseloadAlerts alerts) {
    this.door = door;
    this.alerts = alerts;
  }

  /** Worst first, then oldest. */
  public Page<AlertView> page(Caller caller, Supplier<Question> question) {
    var asked = question.get();
    return door.readMany(
        caller,
        "listCaseloadAlerts",
        _ ->
            Page.of(
                alerts.page(
                    caller.clinic(),
                    caller.sub(),
                    asked.status().map(Enum::name).orElse(null),
                    asked.severity().map(Enum::name).orElse(null),
                    after(asked.paging()),
                    asked.paging().fetch()),
                asked.paging(),
                alert -> Cursor.at(LIST, rank(alert), alert.raisedAt(), alert.id())),
        page -> page.items().stream().map(AlertView::patient).distinct().toList());
  }

  private static After after(Paging paging) {
    return paging
        .after(LIST, Integer.class, Instant.class, UUID.class)
        .map(
            cursor ->
                new After(
                    cursor.key(0, Integer.class),
                    cursor.key(1, Instant.class),
                    cursor.key(2, UUID.class)))
        .orElse(null);
  }

  private static int rank(AlertView alert) {
    return switch (Severity.valueOf(alert.severity())) {
      case CRITICAL -> 1;
      case HIGH -> 2;
      case LOW -> 3;
      case INFO -> 4;
    };
  }

  /** What the list is narrowed to. */
  public record Question(
      Optional<AlertListing.Status> status, Optional<Severity> severity, Paging paging) {}
}
