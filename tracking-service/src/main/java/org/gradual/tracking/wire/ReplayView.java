package org.gradual.tracking.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.progression.Decision;
import org.gradual.tracking.progression.DecisionKind;
import org.gradual.tracking.progression.PainPolicy;

/**
 * The same history under the plan's own rules and under others, side by side.
 *
 * @param ruleSet version of the rules that judged both
 * @param differences in the order of time; empty where both decide alike
 */
public record ReplayView(
    String ruleSet, Series actual, Series replayed, List<Difference> differences) {

  /**
   * What follows under one set of rules.
   *
   * @param painPolicy of the plan's newest revision; absent, like `settings`, before there is a
   *     plan
   * @param settings all of them, with defaults
   * @param decisions oldest first; those of the chart as they are remembered, the others without
   *     `id` and `decidedAt`
   * @param curve the prescription of each item, from its first dose on: a point for each change
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Series(
      PainPolicy painPolicy,
      Map<String, JsonNode> settings,
      List<DecisionView> decisions,
      List<Point> curve) {}

  /** The dose of an item from a day on. */
  public record Point(UUID item, LocalDate day, DoseView dose) {}

  /**
   * Another kind, another dose that follows or other rules on the same session and item.
   *
   * @param session absent where no session is the cause
   * @param item absent for the whole plan
   * @param day of the session, else the day on which the decision takes effect
   * @param actual absent where only the other rules decide
   * @param replayed absent where only the plan's own rules decide
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Difference(
      UUID session, UUID item, LocalDate day, Outcome actual, Outcome replayed) {}

  /** What was decided. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Outcome(DecisionKind kind, DoseView to, List<ReasonView> reasons) {
    public static Outcome of(Decision decision) {
      return new Outcome(
          decision.kind(),
          decision.to().map(DoseView::of).orElse(null),
          decision.reasons().stream().map(ReasonView::of).toList());
    }
  }
}
