package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gradual.tracking.progression.FlareUp;

/**
 * Days on which the pain was clearly above what is usual for the patient.
 *
 * @param resolvedOn absent while it lasts
 * @param preFlareMedian median morning pain of the seven days before it, 0..10
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlareUpView(
    UUID patient, LocalDate startedOn, LocalDate resolvedOn, BigDecimal preFlareMedian) {

  public static FlareUpView of(FlareUp flareUp, UUID patient) {
    return new FlareUpView(
        patient, flareUp.startedOn(), flareUp.resolvedOn().orElse(null), flareUp.preFlareMedian());
  }

  @JsonIgnore
  public boolean isResolved() {
    return resolvedOn != null;
  }

  /** Whether both began on the same day. */
  public boolean isSameAs(FlareUpView other) {
    return startedOn.equals(other.startedOn);
  }

  /** The same with another end, or with none. */
  public FlareUpView resolvedOn(LocalDate day) {
    return new FlareUpView(patient, startedOn, day, preFlareMedian);
  }
}
