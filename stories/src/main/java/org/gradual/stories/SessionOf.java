package org.gradual.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/** A session of a chart at a time, about to be told. */
public final class SessionOf {
  private final ChartStory chart;
  private final OffsetDateTime time;

  SessionOf(ChartStory chart, OffsetDateTime time) {
    this.chart = chart;
    this.time = time;
  }

  /**
   * The pain of the morning after. It is recorded before the session, so that the session is
   * decided at once.
   */
  public SessionOf nextMorning(int pain) {
    var morning = time.atZoneSameInstant(Stories.ZONE).toLocalDate().plusDays(1);
    chart.morning(morning, pain);
    return this;
  }

  OffsetDateTime time() {
    return time;
  }

  /** Records it. */
  public RecordedSession did(Performance... performances) {
    var session = new RecordedSession(chart, UUID.randomUUID().toString(), time);
    session.put(performances).hasStatus(201);
    return session;
  }

  /** Sends something that may be refused. */
  public Answer tries(JsonNode body) {
    return chart.therapist().put(chart.path() + "/sessions/" + UUID.randomUUID(), body);
  }

  /** What a phone would send. */
  static JsonNode body(ChartStory chart, OffsetDateTime time, Performance... performances) {
    var body = JsonNodeFactory.instance.objectNode().put("performedAt", Json.time(time));
    body.putArray("items").addAll(Arrays.stream(performances).map(it -> it.in(chart)).toList());
    return body;
  }
}
