package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gradual.tracking.progression.RedFlag;

/** A recorded check-in, with what each red flag of it asks the patient to do now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckInView(
    LocalDate date,
    UUID patient,
    int revision,
    Instant receivedAt,
    Integer pain,
    List<RedFlag> redFlags,
    boolean fall,
    boolean newLegSymptoms,
    boolean flareUp,
    List<Action> actions) {

  public static CheckInView of(
      CheckInBody body, LocalDate day, UUID patient, int revision, Instant receivedAt) {
    return new CheckInView(
        day,
        patient,
        revision,
        receivedAt,
        body.pain(),
        body.flags().stream().sorted().toList(),
        body.hasFall(),
        body.hasNewLegSymptoms(),
        body.hasFlareUp(),
        body.flags().stream()
            .sorted()
            .map(flag -> new Action(flag, flag.urgency().name(), flag.action()))
            .toList());
  }

  /**
   * @param urgency EMERGENCY, SAME_DAY, DAYS or ROUTINE
   * @param text what to do, in words for the patient
   */
  public record Action(RedFlag code, String urgency, String text) {}
}
