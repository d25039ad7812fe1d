package org.gradual.tracking.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.FlareUpView;
import org.gradual.tracking.wire.ReasonView;

/**
 * How the plan stands after the last change, so that reading it needs no fold.
 *
 * @param doses what was in force when, oldest first, for every item that ever was in the plan; a
 *     clearing and an approval move it as well as a decision, so it follows from no other row
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingDocument(
    String status,
    List<ReasonView> haltedBecause,
    List<FlareUpView> flareUps,
    Map<UUID, Item> items,
    Map<UUID, List<Period>> doses) {

  /** A chart that was written before there were flare-ups, or doses were kept, has none. */
  public StandingDocument {
    flareUps = flareUps == null ? List.of() : List.copyOf(flareUps);
    doses = doses == null ? Map.of() : doses;
  }

  /**
   * @param today what is to be done of it, until the chart is next due; absent: nothing
   * @param since the day from which the dose holds
   * @param lastDecision its id; absent before the first
   * @param proposal the id of the decision that waits for a therapist
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      DoseView dose,
      DoseView today,
      String state,
      LocalDate since,
      UUID lastDecision,
      UUID proposal) {}

  /**
   * A dose from one change to the next.
   *
   * @param from absent = from the beginning of time
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Period(Instant from, DoseView dose) {}
}
