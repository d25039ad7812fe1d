package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A decision, and what a story expects of it. */
public record DecisionCheck(JsonNode decision) {

  /** Decided by this rule; applied, unless {@link #hasStatus} says otherwise. */
  DecisionCheck is(String kind, String rule) {
    assertThat(kind()).as(decision.toString()).isEqualTo(kind);
    assertThat(decision.at("/reasons/0/rule").textValue()).as(decision.toString()).isEqualTo(rule);
    decision
        .get("reasons")
        .forEach(
            reason -> {
              assertThat(reason.path("source").asText()).as("source of " + reason).isNotBlank();
              assertThat(reason.path("detail").asText()).as("detail of " + reason).isNotBlank();
            });
    assertThat(decision.path("inputs")).as("inputs of " + decision).isNotEmpty();
    assertThat(decision.path("ruleSet").asText()).isEqualTo("1");
    return this;
  }

  public DecisionCheck from(JsonNode dose) {
    assertThat(decision.get("from")).as(decision.toString()).isEqualTo(dose);
    return this;
  }

  public DecisionCheck to(JsonNode dose) {
    assertThat(decision.get("to")).as(decision.toString()).isEqualTo(dose);
    return this;
  }

  /** Nothing follows: the exercise or the plan is stopped. */
  public DecisionCheck toNothing() {
    assertThat(decision.has("to")).as(decision.toString()).isFalse();
    return this;
  }

  public DecisionCheck hasStatus(String status) {
    assertThat(decision.get("status").textValue()).as(decision.toString()).isEqualTo(status);
    return this;
  }

  public DecisionCheck isEffectiveAt(Instant time) {
    assertThat(Instant.parse(decision.get("effectiveAt").textValue())).isEqualTo(time);
    return this;
  }

  /** It took the place of an earlier decision. */
  public DecisionCheck supersedes(DecisionCheck earlier) {
    assertThat(decision.path("supersedes").asText())
        .as(decision.toString())
        .isEqualTo(earlier.id());
    assertThat(id()).isNotEqualTo(earlier.id());
    return this;
  }

  public String id() {
    return decision.get("id").textValue();
  }

  private String kind() {
    return decision.get("kind").textValue();
  }
}
