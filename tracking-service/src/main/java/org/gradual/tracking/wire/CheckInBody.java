package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.gradual.tracking.progression.RedFlag;

/**
 * What the patient says of a day: at least one of it.
 *
 * @param pain that morning, 0..10
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckInBody(
    @Min(0) @Max(10) Integer pain,
    Set<RedFlag> redFlags,
    Boolean fall,
    Boolean newLegSymptoms,
    Boolean flareUp) {

  public CheckInBody {
    if (pain == null
        && redFlags == null
        && fall == null
        && newLegSymptoms == null
        && flareUp == null) {
      throw new IllegalArgumentException("must say at least one thing");
    }
  }

  /** The flags that were answered yes. */
  public Set<RedFlag> flags() {
    return redFlags == null ? Set.of() : redFlags;
  }

  public boolean hasFall() {
    return Boolean.TRUE.equals(fall);
  }

  public boolean hasNewLegSymptoms() {
    return Boolean.TRUE.equals(newLegSymptoms);
  }

  public boolean hasFlareUp() {
    return Boolean.TRUE.equals(flareUp);
  }
}
