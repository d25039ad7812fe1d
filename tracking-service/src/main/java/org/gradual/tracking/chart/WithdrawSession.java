package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Refusal;
import org.gradual.tracking.store.SessionRow;
import org.gradual.tracking.stream.ChartEvents;
import org.gradual.tracking.stream.ChartEvents.SessionChange;

/** Takes a session back: it is kept, but the rules do not see it any more. */
@ApplicationScoped
public class WithdrawSession {
  private final Charts charts;
  private final ChartEvents events;

  WithdrawSession(Charts charts, ChartEvents events) {
    this.charts = charts;
    this.events = events;
  }

  /**
   * Withdrawing twice is withdrawing once.
   *
   * @throws Refusal 404 if there never was such a session; 412 if a precondition was sent that does
   *     not hold
   */
  public void delete(
      Caller caller, UUID patient, UUID session, Supplier<Preconditions> preconditions) {
    charts.change(
        caller,
        patient,
        "deleteSession",
        chart -> {
          var before = chart.rows().sessions().find(session).orElseThrow(Refusal::notFound);
          if (!before.withdrawn()) {
            preconditions.get().honour(Optional.of(Preconditions.tag(before.revision())));
            var published = SessionViews.published(chart.rows(), before);
            chart.rows().sessions().put(withdrawn(before, chart, caller), chart.version());
            chart.refold();
            events.session(chart.key(), SessionChange.WITHDRAWN, published);
          }
          return null;
        });
  }

  private static SessionRow withdrawn(SessionRow row, OpenChart chart, Caller caller) {
    return new SessionRow(
        row.session(),
        row.revision() + 1,
        row.localDay(),
        chart.now(),
        caller.sub(),
        true,
        row.body(),
        row.prescribed(),
        row.unplanned());
  }
}
