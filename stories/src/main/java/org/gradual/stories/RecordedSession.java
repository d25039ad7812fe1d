package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/** A session that has been told, and what the rules say to it. */
public final class RecordedSession {
  private final ChartStory chart;
  private final String id;
  private final OffsetDateTime time;

  RecordedSession(ChartStory chart, String id, OffsetDateTime time) {
    this.chart = chart;
    this.id = id;
    this.time = time;
  }

  public String id() {
    return id;
  }

  public String path() {
    return chart.path() + "/sessions/" + id;
  }

  /** Tells it once more: the same again, or a correction. */
  public Answer put(Performance... performances) {
    return put(SessionOf.body(chart, time, performances));
  }

  /** Corrects when it was, too. */
  Answer putAt(OffsetDateTime other, Performance... performances) {
    return put(SessionOf.body(chart, other, performances));
  }

  Answer put(JsonNode body) {
    var answer = chart.therapist().put(path(), body);
    if (answer.status() < 300) {
      chart.publication().expectSession(answer);
    }
    return answer;
  }

  public Answer read() {
    return chart.therapist().get(path());
  }

  /** Takes it back. */
  public Answer withdraw() {
    var answer = chart.therapist().delete(path());
    chart.publication().expectWithdrawal(id);
    return answer;
  }

  /** The decision on its only item, whose first reason is this rule. */
  public DecisionCheck decides(String kind, String rule) {
    var decisions = read().hasStatus(200).list("/decisions");
    assertThat(decisions).as("decisions of the session").hasSize(1);
    return new DecisionCheck(decisions.getFirst()).is(kind, rule);
  }

  /** The decision on one of several exercises. */
  public DecisionCheck decides(String exercise, String kind, String rule) {
    return read().hasStatus(200).list("/decisions").stream()
        .filter(decision -> decision.path("exercise").asText().equals(exercise))
        .findFirst()
        .map(decision -> new DecisionCheck(decision).is(kind, rule))
        .orElseThrow(() -> new AssertionError("Nothing was decided on " + exercise));
  }
}
