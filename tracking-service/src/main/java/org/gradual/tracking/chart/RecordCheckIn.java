package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Violation;
import org.gradual.tracking.store.CheckInRow;
import org.gradual.tracking.stream.PatientEvents;
import org.gradual.tracking.wire.CheckInBody;
import org.gradual.tracking.wire.CheckInView;

/** Takes what the patient says of a day; another word on the same day is a correction. */
@ApplicationScoped
public class RecordCheckIn {
  private final Charts charts;
  private final PatientEvents events;

  RecordCheckIn(Charts charts, PatientEvents events) {
    this.charts = charts;
    this.events = events;
  }

  /**
   * @throws org.gradual.foundation.problem.Refusal 422 for a day after tomorrow; 412 if a
   *     precondition was sent that does not hold
   */
  public Recorded<CheckInView> put(
      Caller caller,
      UUID patient,
      LocalDate day,
      Supplier<CheckInBody> given,
      Supplier<Preconditions> preconditions) {
    return charts.change(
        caller,
        patient,
        "putCheckIn",
        chart -> {
          var body = given.get();
          var before = chart.rows().checkIns().find(day);
          preconditions.get().honour(before.map(row -> Preconditions.tag(row.revision())));
          if (before.map(CheckInRow::body).equals(Optional.of(body))) {
            return recorded(chart, before.get(), false);
          }
          if (day.isAfter(chart.today().plusDays(1))) {
            throw ChartProblems.IN_THE_FUTURE
                .refusal()
                .violations(List.of(new Violation("date", "must be tomorrow at the latest")));
          }
          var row =
              new CheckInRow(
                  day,
                  before.map(CheckInRow::revision).orElse(0) + 1,
                  chart.now(),
                  caller.sub(),
                  body);
          chart.rows().checkIns().put(row, chart.version());
          chart.refold();
          var recorded = recorded(chart, row, before.isEmpty());
          events.checkInRecorded(chart.key(), recorded.view());
          return recorded;
        });
  }

  private static Recorded<CheckInView> recorded(OpenChart chart, CheckInRow row, boolean created) {
    return new Recorded<>(
        CheckInView.of(
            row.body(), row.day(), chart.key().patient(), row.revision(), row.receivedAt()),
        row.revision(),
        created);
  }
}
