package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The plan with each item's current dose and state.
 *
 * @param revision rises with each writing of a therapist, never by a decision
 * @param reviewOn the next day on which six weeks from the start are full, be it today; absent: the
 *     plan is over before
 * @param settings all of them, with defaults
 * @param haltedBecause present while the plan is HALTED
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
    int revision,
    String status,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate reviewOn,
    String painPolicy,
    int daysPerWeek,
    Map<String, JsonNode> settings,
    List<ReasonView> haltedBecause,
    List<Item> items,
    List<Warning> warnings) {

  /**
   * @param prescribed the dose as the therapist gave it
   * @param dose the prescription as the decisions left it
   * @param today what flare-up, time off and a deload make of it today; absent: nothing is to be
   *     done
   * @param since the day from which the current dose holds
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      UUID id,
      String exercise,
      int revision,
      String name,
      String phase,
      String approval,
      CorridorView corridor,
      int daysPerWeek,
      DoseView prescribed,
      DoseView dose,
      DoseView today,
      String state,
      LocalDate since,
      DecisionView lastDecision,
      DecisionView proposal,
      Set<String> cautionsConfirmed,
      BigDecimal incrementKilograms,
      QuotaView quota,
      String instruction) {}

  /** Something to think about before the patient begins; never a refusal. */
  public record Warning(String rule, String detail) {}
}
