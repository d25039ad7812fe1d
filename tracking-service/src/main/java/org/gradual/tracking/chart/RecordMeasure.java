package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Violation;
import org.gradual.tracking.store.MeasureRow;
import org.gradual.tracking.stream.PatientEvents;
import org.gradual.tracking.wire.MeasureBody;
import org.gradual.tracking.wire.MeasureView;

/**
 * Takes what a patient answered to an instrument, and scores it. Where the instrument's baseline
 * moves by it, the later measures are scored anew, and told anew.
 */
@ApplicationScoped
public class RecordMeasure {
  private final Charts charts;
  private final PatientEvents events;

  RecordMeasure(Charts charts, PatientEvents events) {
    this.charts = charts;
    this.events = events;
  }

  /**
   * @throws org.gradual.foundation.problem.Refusal 422 for a day after tomorrow; 412 if a
   *     precondition was sent that does not hold
   */
  public Recorded<MeasureView> put(
      Caller caller,
      UUID patient,
      UUID measure,
      Supplier<MeasureBody> given,
      Supplier<Preconditions> preconditions) {
    return charts.change(
        caller,
        patient,
        "putMeasure",
        chart -> {
          var body = given.get();
          var before = chart.rows().measures().find(measure);
          preconditions.get().honour(before.map(row -> Preconditions.tag(row.revision())));
          if (before.map(MeasureRow::body).equals(Optional.of(body))) {
            return recorded(chart, before.get(), false);
          }
          refuseFuture(chart, body);
          var told = Measurements.all(chart.rows());
          var row = next(chart, caller, measure, before, body);
          chart.rows().measures().put(row, chart.version());
          chart.refold();
          tell(chart, told);
          return recorded(chart, row, before.isEmpty());
        });
  }

  private static void refuseFuture(OpenChart chart, MeasureBody body) {
    if (body.takenOn().isAfter(chart.today().plusDays(1))) {
      throw ChartProblems.IN_THE_FUTURE
          .refusal()
          .violations(List.of(new Violation("takenOn", "must be tomorrow at the latest")));
    }
  }

  private static MeasureRow next(
      OpenChart chart, Caller caller, UUID measure, Optional<MeasureRow> before, MeasureBody body) {
    return new MeasureRow(
        measure,
        before.map(MeasureRow::revision).orElse(0) + 1,
        before
            .filter(row -> tellsTheSame(row.body(), body))
            .map(MeasureRow::receivedAt)
            .orElse(chart.now()),
        caller.sub(),
        body);
  }

  /** Other names of activities tell the rules nothing new: what was cleared stays so. */
  private static boolean tellsTheSame(MeasureBody before, MeasureBody after) {
    return before.takenOn().equals(after.takenOn())
        && before.toAssessment().equals(after.toAssessment());
  }

  private void tell(OpenChart chart, List<MeasureView> told) {
    var known = new HashSet<>(told);
    Measurements.all(chart.rows()).stream()
        .filter(view -> !known.contains(view))
        .forEach(view -> events.measureScored(chart.key(), view));
  }

  private static Recorded<MeasureView> recorded(OpenChart chart, MeasureRow row, boolean created) {
    return new Recorded<>(Measurements.view(chart.rows(), row), row.revision(), created);
  }
}
