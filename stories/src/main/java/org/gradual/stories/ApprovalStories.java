package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.perSide;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.Test;

/** Steps up that wait for a therapist's word. */
public abstract class ApprovalStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);

  private ChartStory withAProposal() {
    var chart = patient().withPlan(monitored(bridge(FIVE).askingTherapist()));
    chart.on(day(-9)).nextMorning(1).did(all(FIVE));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE));
    chart
        .on(day(-2))
        .nextMorning(1)
        .did(all(FIVE))
        .decides("ADVANCE", "GATE_OPEN")
        .to(SIX)
        .hasStatus("PROPOSED");
    return chart;
  }

  private static JsonNode proposal(ChartStory chart) {
    return chart.onlyItem().get("proposal");
  }

  @Test
  void appliesAProposedStepOnlyOnceItIsApproved() {
    var chart = withAProposal();
    assertThat(chart.dose()).isEqualTo(FIVE);
    var proposal = proposal(chart);
    assertThat(proposal.get("to")).isEqualTo(SIX);
    var approved = chart.approve(proposal).hasStatus(200);
    assertThat(approved.at("/status").textValue()).isEqualTo("APPROVED");
    assertThat(approved.at("/id")).isEqualTo(proposal.get("id"));
    assertThat(chart.dose()).isEqualTo(SIX);
    assertThat(chart.onlyItem().has("proposal")).isFalse();
    chart.tellsDecisions("held", "held", "proposed", "approved");
  }

  @Test
  void leavesTheDoseWhereItIsAfterAVeto() {
    var chart = withAProposal();
    var vetoed = chart.veto(proposal(chart)).hasStatus(200);
    assertThat(vetoed.at("/status").textValue()).isEqualTo("VETOED");
    assertThat(chart.dose()).isEqualTo(FIVE);
    chart.at(hoursAgo(0)).nextMorning(1).did(all(FIVE)).decides("HOLD", "PROPOSAL_VETOED").to(FIVE);
    chart.tellsDecisions("held", "held", "proposed", "vetoed", "held");
  }

  @Test
  void answersAProposalOnce() {
    var chart = withAProposal();
    var proposal = proposal(chart);
    chart.approve(proposal).hasStatus(200);
    var refused = chart.approve(proposal).isProblem(409, "not-proposed");
    assertThat(refused.at("/decision/status").textValue()).isEqualTo("APPROVED");
    assertThat(refused.at("/decision/id")).isEqualTo(proposal.get("id"));
    chart.veto(proposal).isProblem(409, "not-proposed");
    var held = chart.decisions().stream().filter(it -> it.get("kind").asText().equals("HOLD"));
    chart.approve(held.findFirst().orElseThrow()).isProblem(409, "not-proposed");
    chart.tellsDecisions("held", "held", "proposed", "approved");
  }

  @Test
  void takesAnAnswerWithANoteOrWithoutABody() {
    var chart = withAProposal();
    var path = chart.path() + "/decisions/" + proposal(chart).get("id").textValue() + "/approve";
    chart.therapist().post(path, Map.of("note", Publication.NOTE)).hasStatus(200);
    var other = withAProposal();
    var veto = other.path() + "/decisions/" + proposal(other).get("id").textValue() + "/veto";
    Answer.of(other.therapist().request().post(veto)).hasStatus(200);
  }

  @Test
  void doesNotMakeTheSameProposalTwiceWhileItIsOpen() {
    var chart = withAProposal();
    var proposal = proposal(chart);
    chart.on(day(-1)).nextMorning(1).did(all(FIVE)).decides("HOLD", "PROPOSAL_OPEN").to(FIVE);
    assertThat(chart.onlyItem().path("proposal").path("id")).isEqualTo(proposal.get("id"));
  }

  @Test
  void supersedesAProposalByTheNextOtherDecision() {
    var chart = withAProposal();
    var proposal = new DecisionCheck(proposal(chart));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(FIVE).painDuring(6))
        .decides("REGRESS", "PAIN_ABOVE_ACCEPTABLE");
    chart.decided(proposal).hasStatus("SUPERSEDED");
    assertThat(chart.onlyItem().has("proposal")).isFalse();
    chart.approve(proposal.decision()).isProblem(409, "not-proposed");
  }

  @Test
  void letsAProposalExpireThatNobodyAnswered() {
    var clams = perSide(1, 8);
    var chart =
        patient().withPlan(monitored(bridge(FIVE).askingTherapist(), Item.of("clamshell", clams)));
    for (int day : new int[] {-26, -20, -14, -8, -2}) {
      chart.on(day(day)).did(all("clamshell", clams));
    }
    chart.on(day(-27)).nextMorning(1).did(all("bridge", FIVE));
    chart.on(day(-23)).nextMorning(1).did(all("bridge", FIVE));
    chart
        .on(day(-19))
        .nextMorning(1)
        .did(all("bridge", FIVE))
        .decides("ADVANCE", "GATE_OPEN")
        .hasStatus("EXPIRED");
    assertThat(chart.item("bridge").get("dose")).isEqualTo(FIVE);
    assertThat(chart.item("bridge").has("proposal")).isFalse();
  }
}
