package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;
import org.gradual.tracking.progression.Alternative;
import org.gradual.tracking.progression.History;
import org.gradual.tracking.progression.PlanRevision;
import org.gradual.tracking.progression.Replay;
import org.gradual.tracking.progression.Settings;
import org.gradual.tracking.wire.ReplayBody;
import org.gradual.tracking.wire.ReplayView;

/** Shows what would have been decided under other rules. Nothing is stored but the audit row. */
@ApplicationScoped
public class ReplayHistory {
  private final Charts charts;
  private final Histories histories;

  ReplayHistory(Charts charts, Histories histories) {
    this.charts = charts;
    this.histories = histories;
  }

  /**
   * Before there is a plan, both series tell of what halts it.
   *
   * @throws Refusal 400 for settings that are out of bounds in a revision of the plan; 412 with
   *     {@code If-Match}, because a replay is made anew each time and has no version
   */
  public ReplayView replay(
      Caller caller,
      UUID patient,
      Supplier<ReplayBody> given,
      Supplier<Preconditions> preconditions) {
    return charts.read(
        caller,
        patient,
        "replayHistory",
        chart -> {
          var body = given.get();
          var rows = chart.rows();
          var history =
              histories.read(
                  rows, rows.sessions().all(), rows.judgements().clearings(), chart.patient());
          var alternative = body.toAlternative().besides(history.plans());
          refuseUnsound(alternative, history);
          preconditions.get().honour(Optional.empty());
          var replay = Replay.of(history, chart.now(), alternative);
          return new Replays(chart, history).view(replay, alternative);
        });
  }

  /** Some bounds depend on what a plan says beside them. */
  private static void refuseUnsound(Alternative alternative, History history) {
    var refused =
        history.plans().stream()
            .flatMap(plan -> refusals(alternative, plan, history.plans().getLast()))
            .distinct()
            .toList();
    if (!refused.isEmpty()) {
      throw Refusal.invalid(refused);
    }
  }

  private static Stream<Violation> refusals(
      Alternative alternative, PlanRevision plan, PlanRevision newest) {
    return Settings.refusals(alternative.chosen(plan.settings()), newest.items().size())
        .entrySet()
        .stream()
        .map(
            refused ->
                new Violation("settings." + refused.getKey().wireName(), refused.getValue()));
  }
}
