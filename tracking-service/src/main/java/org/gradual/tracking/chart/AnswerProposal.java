package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Refusal;
import org.gradual.tracking.progression.DecisionStatus;
import org.gradual.tracking.store.VerdictRow;
import org.gradual.tracking.wire.DecisionView;
import org.gradual.tracking.wire.VerdictBody;

/** A therapist says yes or no to a step that waits for one. */
@ApplicationScoped
public class AnswerProposal {
  private final Charts charts;

  AnswerProposal(Charts charts) {
    this.charts = charts;
  }

  /**
   * @throws Refusal 404; 409 with the decision if it does not wait for an answer
   */
  public DecisionView answer(
      Caller caller, UUID patient, UUID decision, boolean approved, Supplier<VerdictBody> given) {
    return charts.change(
        caller,
        patient,
        approved ? "approveDecision" : "vetoDecision",
        chart -> {
          var proposal = chart.rows().decisions().find(decision).orElseThrow(Refusal::notFound);
          var body = given.get();
          if (proposal.status() != DecisionStatus.PROPOSED) {
            throw ChartProblems.NOT_PROPOSED.refusal().with("decision", proposal);
          }
          chart
              .rows()
              .judgements()
              .add(
                  new VerdictRow(
                      decision,
                      proposal.session(),
                      proposal.item(),
                      proposal.to(),
                      approved,
                      chart.now(),
                      caller.sub(),
                      body.note()),
                  chart.version());
          chart.refold();
          return chart.rows().decisions().find(decision).orElseThrow();
        });
  }
}
