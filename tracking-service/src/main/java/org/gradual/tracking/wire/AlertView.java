package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gradual.tracking.progression.Severity;

/**
 * Something a therapist should look at.
 *
 * @param kind a reason code
 * @param count how often its cause came while it was open
 * @param substitutes slugs of what could take the place of an exercise that a condition forbids;
 *     absent for other alerts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertView(
    UUID id,
    UUID patient,
    String kind,
    String severity,
    String status,
    UUID item,
    Instant raisedAt,
    int count,
    Instant lastAt,
    List<ReasonView> reasons,
    List<String> substitutes,
    Instant clearedAt,
    String clearedBy,
    String note) {

  public static final String OPEN = "OPEN";
  public static final String CLEARED = "CLEARED";

  @JsonIgnore
  public boolean isOpen() {
    return status.equals(OPEN);
  }

  /** Whether it asks for a therapist sooner than another. */
  public boolean isWorseThan(AlertView other) {
    return Severity.valueOf(severity).compareTo(Severity.valueOf(other.severity)) > 0;
  }

  /** The alert as it was before anything closed it. */
  public AlertView asRaised() {
    return new AlertView(
        id,
        patient,
        kind,
        severity,
        OPEN,
        item,
        raisedAt,
        count,
        lastAt,
        reasons,
        substitutes,
        null,
        null,
        null);
  }

  public AlertView cleared(Instant at, String by, String why) {
    return new AlertView(
        id,
        patient,
        kind,
        severity,
        CLEARED,
        item,
        raisedAt,
        count,
        lastAt,
        reasons,
        substitutes,
        at,
        by,
        why);
  }

  /** The alert as the world outside the chart may see it. */
  public AlertView withoutNote() {
    return new AlertView(
        id,
        patient,
        kind,
        severity,
        status,
        item,
        raisedAt,
        count,
        lastAt,
        reasons,
        substitutes,
        clearedAt,
        clearedBy,
        null);
  }
}
