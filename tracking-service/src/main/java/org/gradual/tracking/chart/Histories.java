package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.progression.Clearing;
import org.gradual.tracking.progression.Conditions;
import org.gradual.tracking.progression.Diagnosis;
import org.gradual.tracking.progression.History;
import org.gradual.tracking.progression.Notice;
import org.gradual.tracking.progression.PlanItem;
import org.gradual.tracking.progression.PlanRevision;
import org.gradual.tracking.progression.Session;
import org.gradual.tracking.progression.SessionItem;
import org.gradual.tracking.progression.Verdict;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.ClearingRow;
import org.gradual.tracking.store.DiagnosisRow;
import org.gradual.tracking.store.Json;
import org.gradual.tracking.store.NoticeRow;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.PlanRow;
import org.gradual.tracking.store.Plans.Pin;
import org.gradual.tracking.store.SessionRow;
import org.gradual.tracking.store.Unplanned;
import org.gradual.tracking.store.VerdictRow;
import org.gradual.tracking.wire.CorridorView;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.Numbers;
import org.gradual.tracking.wire.QuotaView;
import org.gradual.tracking.wire.SessionBody;
import org.gradual.tracking.wire.SetView;
import org.gradual.tracking.wire.SettingsView;

/** Reads the facts of a chart back into the words of the rules. */
@ApplicationScoped
class Histories {
  private final Json json;

  Histories(Json json) {
    this.json = json;
  }

  /** Everything that is known of the patient now. */
  History read(
      ChartRows rows, List<SessionRow> sessions, List<ClearingRow> clearings, Patient patient) {
    var pinned = pinned(rows);
    return new History(
        patient.timeZone(),
        patient.birthDate(),
        conditions(rows, patient),
        rows.plans().all().stream().map(row -> revision(row, pinned)).toList(),
        sessions.stream().map(Histories::session).toList(),
        ReportedDays.of(rows.checkIns().revisions()),
        clearings.stream().map(Histories::clearing).toList(),
        rows.judgements().verdicts().stream().map(Histories::verdict).toList(),
        rows.notices().all().stream().map(Histories::notice).toList(),
        Observed.of(rows.measures().all(), patient.timeZone()));
  }

  /** A patient whose revisions were not kept yet has had these conditions ever since. */
  private static Conditions conditions(ChartRows rows, Patient patient) {
    var recorded = rows.diagnoses().all();
    return recorded.isEmpty()
        ? Conditions.always(patient.conditions())
        : new Conditions(recorded.stream().map(Histories::diagnosis).toList());
  }

  private static Diagnosis diagnosis(DiagnosisRow row) {
    return new Diagnosis(row.revision(), row.recordedAt(), row.conditions());
  }

  /** The exercises that the plan pinned, as it pinned them. */
  Map<Pin, PublishedExercise> pinned(ChartRows rows) {
    return rows.plans().pinned().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> json.read(entry.getValue(), PublishedExercise.class)));
  }

  private static PlanRevision revision(PlanRow row, Map<Pin, PublishedExercise> pinned) {
    var plan = row.document();
    return new PlanRevision(
        row.revision(),
        row.recordedAt(),
        plan.startsOn(),
        Optional.ofNullable(plan.endsOn()),
        plan.painPolicy(),
        plan.daysPerWeek(),
        SettingsView.toSettings(plan.settings()),
        plan.items().stream().map(item -> item(item, pinned)).toList());
  }

  private static PlanItem item(PlanDocument.Item item, Map<Pin, PublishedExercise> pinned) {
    return new PlanItem(
        item.id(),
        item.exercise(),
        ladder(item, pinned),
        Optional.ofNullable(item.dose()).map(DoseView::toDose),
        item.gentle(),
        item.approval(),
        corridor(item.corridor()),
        Numbers.optional(item.daysPerWeek()),
        Optional.ofNullable(item.incrementKilograms()),
        item.cautionsConfirmed(),
        Optional.ofNullable(item.quota()).map(QuotaView::toQuota));
  }

  private static Ladder ladder(PlanDocument.Item item, Map<Pin, PublishedExercise> pinned) {
    var own = pinned.get(new Pin(item.exercise(), item.revision()));
    var rungs =
        item.rungs().entrySet().stream()
            .map(rung -> pinned.get(new Pin(rung.getKey(), rung.getValue())))
            .collect(Collectors.toMap(PublishedExercise::slug, PublishedExercise::rung));
    return new Ladder(item.exercise(), own.easier(), own.harder(), rungs);
  }

  static Corridor corridor(CorridorView view) {
    return view == null
        ? Corridor.OPEN
        : new Corridor(
            Optional.ofNullable(view.min()).map(DoseView::toDose),
            Optional.ofNullable(view.max()).map(DoseView::toDose));
  }

  private static Session session(SessionRow row) {
    var items = row.body().items();
    return new Session(
        row.session(),
        row.performedAt(),
        row.receivedAt(),
        row.localDay(),
        IntStream.range(0, items.size()).mapToObj(i -> item(i, items.get(i), row)).toList());
  }

  private static SessionItem item(int position, SessionBody.Item item, SessionRow row) {
    return new SessionItem(
        position,
        Optional.ofNullable(item.item()),
        item.exercise(),
        Optional.ofNullable(item.prescribed()).map(DoseView::toDose),
        item.performed().stream().map(SetView::toSet).toList(),
        Numbers.optional(item.painBefore()),
        Numbers.optional(item.painDuring()),
        Numbers.optional(item.painAfter()),
        Numbers.optional(item.effort()),
        item.form(),
        item.stopReason(),
        item.hurt(),
        item.item() == null
            ? Optional.ofNullable(row.unplanned().get(item.exercise())).map(Histories::family)
            : Optional.empty());
  }

  private static Family family(Unplanned known) {
    return Family.valueOf(known.family());
  }

  private static Clearing clearing(ClearingRow row) {
    return new Clearing(
        AlertKind.valueOf(row.kind()),
        Optional.ofNullable(row.item()),
        row.at(),
        Optional.ofNullable(row.dose()).map(DoseView::toDose));
  }

  private static Notice notice(NoticeRow row) {
    return new Notice(
        row.exercise(),
        row.revision(),
        row.status().equals(PublishedExercise.RETIRED),
        Optional.ofNullable(row.replacedBy()),
        row.at());
  }

  private static Verdict verdict(VerdictRow row) {
    return new Verdict(row.session(), row.item(), row.dose().toDose(), row.approved(), row.at());
  }
}
