package org.gradual.tracking.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gradual.foundation.identity.Caller;
import org.gradual.tracking.care.Access;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.store.ChartRow;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.Json;
import org.gradual.tracking.store.Plans.Pin;
import org.gradual.tracking.store.TransactionDoor;
import org.gradual.tracking.store.Tx;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How a patient's doses, sessions, pain and weeks went, for a drawing. */
@ApplicationScoped
public class ReadProgress {
  private final TransactionDoor door;
  private final Access access;
  private final Jdbi jdbi;
  private final Json json;
  private final Clock clock;

  ReadProgress(TransactionDoor door, Access access, Jdbi jdbi, Json json, Clock clock) {
    this.door = door;
    this.access = access;
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Reads a window of the patient's days.
   *
   * @throws org.gradual.foundation.problem.Refusal 404 if the caller may not know of the patient;
   *     400 for a window that is none
   */
  public ProgressView of(Caller caller, UUID patient, Supplier<ProgressQuery> question) {
    return door.read(
        caller, patient, "readProgress", tx -> of(tx, access.chart(tx, patient), question.get()));
  }

  private ProgressView of(Tx tx, Patient patient, ProgressQuery question) {
    var today = LocalDate.ofInstant(clock.instant(), patient.timeZone());
    var window = question.within(today);
    var key = new ChartKey(tx.caller().clinic(), patient.id());
    return jdbi.withHandle(handle -> of(handle, key, patient, window, today));
  }

  /** Weeks are counted whole, and what is due on a day may be done on the next. */
  private ProgressView of(
      Handle handle, ChartKey key, Patient patient, Window window, LocalDate today) {
    var zone = patient.timeZone();
    var wide = window.widened(Weeks.DAYS - 1, Weeks.DAYS);
    var asked = new WindowRows(handle, key, wide, zone);
    var planRows = new PlanRows(asked, json);
    var rows = new ProgressRows(asked, json);
    var plans = new PlansInForce(planRows.plans(), zone);
    var pinned = planRows.pinned();
    var doses = doses(new ChartRows(handle, key, json));
    var doings = new Doings(rows.sessions(), plans.items(), doses, families(pinned));
    var due = new DueItems(plans, doses, rows.stops());
    var pins =
        pinned.stream()
            .collect(Collectors.toMap(it -> new Pin(it.exercise(), it.revision()), it -> it));
    return new ProgressView(
        patient.id(),
        window.from(),
        window.to(),
        new Series(plans, doses, doings, pins).in(window),
        rows.pain().stream().filter(it -> window.has(it.day())).toList(),
        new Weeks(due, doings, today).in(window),
        new Scores(rows.measures()).in(window));
  }

  private static Map<UUID, DoseCurve> doses(ChartRows rows) {
    return rows.chart().map(ChartRow::standing).stream()
        .flatMap(standing -> standing.doses().entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, it -> new DoseCurve(it.getValue())));
  }

  /** By exercise, as the plan has copied it. */
  private static Map<String, Family> families(List<PinnedWords> pinned) {
    return pinned.stream()
        .collect(
            Collectors.toMap(PinnedWords::exercise, PinnedWords::family, (_, newest) -> newest));
  }
}
