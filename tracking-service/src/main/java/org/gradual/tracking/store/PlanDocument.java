package org.gradual.tracking.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gradual.tracking.progression.Approval;
import org.gradual.tracking.progression.PainPolicy;
import org.gradual.tracking.wire.CorridorView;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.QuotaView;

/**
 * A revision of a plan as it is kept: what the therapist wrote, with everything that was left open
 * filled in.
 *
 * @param settings those that the therapist set; the rest are the rule set's defaults
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanDocument(
    LocalDate startsOn,
    LocalDate endsOn,
    PainPolicy painPolicy,
    int daysPerWeek,
    Map<String, JsonNode> settings,
    List<Item> items) {

  /** Whether its last day is over. */
  public boolean hasEndedBy(LocalDate day) {
    return endsOn != null && endsOn.isBefore(day);
  }

  /**
   * @param rungs the revision at which each exercise of the item's ladder was pinned, by slug
   * @param prescribed the dose that a therapist last gave
   * @param dose the dose that the therapist gave in this very revision; absent = the current one
   *     goes on
   * @param gentle the patient starts gently: 65 or older when the item was planned
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      UUID id,
      String exercise,
      int revision,
      Map<String, Integer> rungs,
      DoseView prescribed,
      DoseView dose,
      boolean gentle,
      Integer daysPerWeek,
      Approval approval,
      CorridorView corridor,
      Set<String> cautionsConfirmed,
      BigDecimal incrementKilograms,
      QuotaView quota,
      String instruction) {}
}
