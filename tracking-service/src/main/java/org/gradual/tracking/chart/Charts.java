package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gradual.foundation.identity.Caller;
import org.gradual.tracking.care.Access;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.store.ChartStore;
import org.gradual.tracking.store.TransactionDoor;
import org.gradual.tracking.store.Tx;
import org.gradual.tracking.stream.ChartEvents;

/**
 * The one way to a chart: who may see it is asked first, then the patient's row is held, so that
 * changes of one chart come one after another and their versions are the order of their commits.
 */
@ApplicationScoped
class Charts {
  private final TransactionDoor door;
  private final Access access;
  private final ChartStore store;
  private final Histories histories;
  private final Snapshots snapshots;
  private final Catalogue catalogue;
  private final ChartEvents events;
  private final Clock clock;

  Charts(
      TransactionDoor door,
      Access access,
      ChartStore store,
      Histories histories,
      Snapshots snapshots,
      Catalogue catalogue,
      ChartEvents events,
      Clock clock) {
    this.door = door;
    this.access = access;
    this.store = store;
    this.histories = histories;
    this.snapshots = snapshots;
    this.catalogue = catalogue;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Changes a chart in one transaction.
   *
   * @param operation the name of the change in the audit trail
   * @throws org.gradual.foundation.problem.Refusal 404 if the caller may not know of the patient
   */
  <T> T change(Caller caller, UUID patient, String operation, Function<OpenChart, T> change) {
    return door.write(
        caller, patient, operation, tx -> with(tx, access.chartToChange(tx, patient), change));
  }

  /** Reads a chart as one snapshot. */
  <T> T read(Caller caller, UUID patient, String operation, Function<OpenChart, T> reading) {
    return door.read(
        caller, patient, operation, tx -> with(tx, access.chart(tx, patient), reading));
  }

  /** The charts that are due by the calendar, behind one of them, at most so many. */
  List<ChartKey> due(ChartKey after, int atMost) {
    return store.due(now(), after, atMost);
  }

  /** The charts that have yet to be told of exercises, behind one of them, at most so many. */
  List<ChartKey> untold(ChartKey after, int atMost) {
    return store.untold(after, atMost);
  }

  /**
   * Changes a chart in the name of no person.
   *
   * @param cause what changes it, in the audit trail
   */
  void settle(ChartKey key, String cause, String operation, Consumer<OpenChart> change) {
    door.write(
        Caller.within(key.clinic(), cause),
        key.patient(),
        operation,
        tx ->
            with(
                tx,
                access.chartToSettle(tx, key.patient()),
                chart -> {
                  change.accept(chart);
                  return null;
                }));
  }

  private <T> T with(Tx tx, Patient patient, Function<OpenChart, T> work) {
    return store.with(
        new ChartKey(tx.caller().clinic(), patient.id()),
        rows ->
            work.apply(
                new OpenChart(rows, patient, now(), histories, snapshots, catalogue, events)));
  }

  /** In microseconds, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
