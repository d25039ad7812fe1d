package org.gradual.tracking.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.FlareUpView;
import org.gradual.tracking.wire.ReasonView;

/** How the plan stands after the last change, so that reading it needs no fold. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingDocument(
    String status,
    List<ReasonView> haltedBecause,
    List<FlareUpView> flareUps,
    Map<UUID, Item> items) {

  /** A chart that was written before there were flare-ups has none. */
  public StandingDocument {
    flareUps = flareUps == null ? List.of() : List.copyOf(flareUps);
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
}
