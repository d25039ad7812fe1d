package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.care.PatientDetails;
import org.gradual.tracking.care.PatientRecords;

/**
 * Replaces what was entered about a patient, and judges the chart again where the rules look at
 * what has changed.
 */
@ApplicationScoped
public class ChangePatient {
  private final Charts charts;
  private final PatientRecords records;

  ChangePatient(Charts charts, PatientRecords records) {
    this.charts = charts;
    this.records = records;
  }

  /**
   * @param details read only once the caller is known to have access
   * @throws org.gradual.foundation.problem.Refusal 404, 428 and 412 for the precondition, 409 for a
   *     subject in use, 422 for what only a therapist may change
   */
  public Patient change(
      Caller caller,
      UUID patient,
      Supplier<PatientDetails> details,
      Supplier<Preconditions> preconditions) {
    return charts.change(
        caller,
        patient,
        "changePatient",
        chart -> {
          var before = chart.patient();
          var asked = details.get();
          preconditions.get().require(Preconditions.tag(before.revision()));
          var after = records.replace(caller, before, asked, chart.now());
          if (concernsTheRules(before, after)) {
            chart.about(after).refold();
          }
          return after;
        });
  }

  private static boolean concernsTheRules(Patient before, Patient after) {
    return !before.conditions().equals(after.conditions())
        || !before.timeZone().equals(after.timeZone())
        || !before.birthDate().equals(after.birthDate());
  }
}
