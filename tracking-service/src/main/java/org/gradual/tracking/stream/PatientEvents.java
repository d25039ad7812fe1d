package org.gradual.tracking.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.wire.CheckInView;
import org.gradual.tracking.wire.EnrolledView;
import org.gradual.tracking.wire.MeasureView;
import org.gradual.tracking.wire.PlanRevisedView;

/** What people enter about a patient, as {@link ChartEvents} tells what follows from it. */
@ApplicationScoped
public class PatientEvents {
  private static final String FAMILY = "patient";

  private final ChartEvents chart;

  PatientEvents(ChartEvents chart) {
    this.chart = chart;
  }

  public void enrolled(ChartKey key, EnrolledView patient) {
    chart.tell(key, FAMILY, "enrolled", patient);
  }

  public void planRevised(ChartKey key, PlanRevisedView plan) {
    chart.tell(key, FAMILY, "plan-revised", plan);
  }

  /** A check-in was recorded or corrected. */
  public void checkInRecorded(ChartKey key, CheckInView checkIn) {
    chart.tell(key, FAMILY, "check-in-recorded", checkIn);
  }

  /**
   * A measure was recorded or corrected, or is seen in another light since its baseline has moved.
   */
  public void measureScored(ChartKey key, MeasureView measure) {
    chart.tell(key, FAMILY, "measure-scored", measure.withoutNames());
  }
}
