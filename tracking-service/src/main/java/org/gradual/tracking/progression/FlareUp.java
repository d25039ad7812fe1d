package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which the pain is clearly above what is usual for this patient.
 *
 * @param resolvedOn day on which it was over; absent: it lasts
 * @param preFlareMedian median morning pain of the seven days before it
 */
public record FlareUp(
    LocalDate startedOn, Optional<LocalDate> resolvedOn, BigDecimal preFlareMedian) {

  /** The same before its end. */
  FlareUp lasting() {
    return new FlareUp(startedOn, Optional.empty(), preFlareMedian);
  }

  /** The day on which it reaches a stage; empty where it does not. */
  Optional<LocalDate> reaches(Moment.Flared.Stage stage) {
    return switch (stage) {
      case BEGAN -> Optional.of(startedOn);
      case LASTS_OVER_A_WEEK -> lastingOver(FlareRules.LASTING_DAYS);
      case LASTS_OVER_TWO_WEEKS -> lastingOver(FlareRules.REVIEW_DAYS);
      case RESOLVED -> resolvedOn;
    };
  }

  /** Whether it has lasted on a day for so long that the plan needs a review. */
  boolean needsReviewOn(LocalDate day) {
    return lastsOn(day) && !day.isBefore(startedOn.plusDays(FlareRules.REVIEW_DAYS + 1L));
  }

  private Optional<LocalDate> lastingOver(int days) {
    return Optional.of(startedOn.plusDays(days + 1L)).filter(this::lastsOn);
  }

  /** Whether it lasts on a day. */
  boolean lastsOn(LocalDate day) {
    return !day.isBefore(startedOn) && resolvedOn.map(day::isBefore).orElse(true);
  }
}
