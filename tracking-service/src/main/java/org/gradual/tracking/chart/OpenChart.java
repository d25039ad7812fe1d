package org.gradual.tracking.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.progression.ItemStanding;
import org.gradual.tracking.progression.Standing;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.store.ChartRow;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.StandingDocument;
import org.gradual.tracking.stream.ChartEvents;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.FlareUpView;
import org.gradual.tracking.wire.ReasonView;

/**
 * A chart inside its transaction, with the patient's row locked. A use case writes its facts at
 * {@link #version()} and then calls {@link #refold()}, which draws every consequence of them.
 */
final class OpenChart {
  private final ChartRows rows;
  private final Patient patient;
  private final Instant now;
  private final Histories histories;
  private final Snapshots snapshots;
  private final Catalogue catalogue;
  private final ChartEvents events;
  private final long version;

  OpenChart(
      ChartRows rows,
      Patient patient,
      Instant now,
      Histories histories,
      Snapshots snapshots,
      Catalogue catalogue,
      ChartEvents events) {
    this.rows = rows;
    this.patient = patient;
    this.now = now;
    this.histories = histories;
    this.snapshots = snapshots;
    this.catalogue = catalogue;
    this.events = events;
    this.version = rows.chart().map(ChartRow::version).orElse(0L) + 1;
  }

  ChartRows rows() {
    return rows;
  }

  ChartKey key() {
    return rows.key();
  }

  Patient patient() {
    return patient;
  }

  /** The same chart of a patient whose record this change has replaced. */
  OpenChart about(Patient changed) {
    return new OpenChart(rows, changed, now, histories, snapshots, catalogue, events);
  }

  Instant now() {
    return now;
  }

  ZoneId zone() {
    return patient.timeZone();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone());
  }

  /** The version of the chart that this change makes. */
  long version() {
    return version;
  }

  /** Judges the whole history again, remembers what changed and tells the world. */
  void refold() {
    var sessions = rows.sessions().all();
    var clearings = rows.judgements().clearings();
    var history = histories.read(rows, sessions, clearings, patient);
    var standing = snapshots.standing(key(), history, now);
    var ids =
        new DecisionReconciliation(key(), rows.decisions(), events, now, version)
            .apply(standing.decisions());
    Prescriptions.note(rows, sessions, standing);
    var document = document(standing, ids);
    new FlareUpReconciliation(rows, events, today()).apply(document.flareUps());
    new AlertReconciliation(rows, events, now, version, clearings, substitutes())
        .apply(standing.alerts());
    rows.put(new ChartRow(version, document, standing.nextDueAt().orElse(null)));
  }

  /** What may take the place of an item. */
  Substitutes substitutes() {
    return new Substitutes(catalogue, histories, rows, patient.conditions());
  }

  private StandingDocument document(Standing standing, Map<String, UUID> ids) {
    return new StandingDocument(
        standing.status().name(),
        standing.haltedBecause().stream().map(ReasonView::of).toList(),
        standing.flareUps().stream().map(it -> FlareUpView.of(it, key().patient())).toList(),
        standing.items().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> item(entry.getValue(), ids))),
        PrescribedDoses.document(standing));
  }

  private static StandingDocument.Item item(ItemStanding item, Map<String, UUID> ids) {
    return new StandingDocument.Item(
        DoseView.of(item.dose()),
        item.today().map(DoseView::of).orElse(null),
        item.state().name(),
        item.since(),
        item.lastDecision().map(decision -> ids.get(decision.key())).orElse(null),
        item.proposal().map(decision -> ids.get(decision.key())).orElse(null));
  }
}
