package org.gradual.tracking.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.Answer;
import org.gradual.stories.Voice;
import org.gradual.tracking.story.ServiceAlone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What {@link WrongBodiesTest} asks of the other operations, for those that need a proposal or an
 * open alert: they refuse alike, and the proposal and the alert stay open.
 */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class WrongVerdictsTest {
  private static final int LIMIT = 1 << 20;

  private static ChartUnderTest chart;
  private static List<String> before;

  private Voice anna;
  private Map<String, String> ids;

  @BeforeEach
  void remembersTheChart() {
    if (chart == null) {
      chart = ChartUnderTest.create(ServiceAlone.stage());
      before = chart.everything();
    }
    anna = chart.therapist();
    ids = chart.ids();
  }

  @AfterEach
  void nothingIsHalfWritten() {
    assertThat(chart.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVE", "VETO", "CLEAR"})
  void tellsLineAndColumnOfWhatIsNotJson(Writing writing) {
    for (var text :
        List.of(
            "{",
            "{} {}",
            "{\"note\":}",
            "{\"note\":\"a\",\"note\":\"b\"}",
            "{\"note\":NaN}",
            "{'note':1}",
            "{\"note\":\"a\",}",
            "// comment\n{}",
            "\u0000",
            "{\"note\":\"a\nb\"}",
            " ")) {
      var refused = writing.send(anna, ids, text).isProblem(400, "invalid-request");
      assertThat(refused.at("/violations").isArray()).as(text).isTrue();
      assertThat(refused.fields()).as(text).isEmpty();
      assertThat(refused.at("/line").intValue()).as(text).isPositive();
      assertThat(refused.at("/column").intValue()).as(text).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVE", "VETO", "CLEAR"})
  void refusesWhatIsNoObjectAndWhatItDoesNotKnow(Writing writing) {
    for (var text : List.of("[]", "null", "1", "\"text\"", "true")) {
      var refused = writing.send(anna, ids, text).isProblem(400, "invalid-request");
      assertThat(refused.fields()).as(text).containsExactly("body");
    }
    var field = writing.send(anna, ids, writing.with("/surprise", "1"));
    assertThat(field.isProblem(400, "invalid-request").fields()).containsExactly("surprise");
    var parameter = anna.post(writing.path(ids) + "?surprise=1", writing.body());
    assertThat(parameter.isProblem(400, "invalid-request").fields()).containsExactly("surprise");
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVE", "VETO", "CLEAR"})
  void takesAndGivesJsonOnly(Writing writing) {
    for (var type :
        List.of("text/plain", "application/xml", "application/json;charset=utf-16", "nonsense")) {
      var answer =
          anna.request()
              .header("Content-Type", type)
              .body(writing.body().getBytes(UTF_8))
              .post(writing.path(ids));
      Answer.of(answer).isProblem(415, "unsupported-media-type");
    }
    var html =
        anna.request()
            .accept("text/html")
            .header("Content-Type", "application/json")
            .body(writing.body())
            .post(writing.path(ids));
    Answer.of(html).isProblem(406, "not-acceptable");
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVE", "VETO", "CLEAR"})
  void refusesOtherMethodsBodiesOverTheLimitAndIdsThatAreNone(Writing writing) {
    var answer = Answer.of(anna.request().patch(writing.path(ids)));
    answer.isProblem(405, "method-not-allowed");
    assertThat(answer.whole().header("Allow").split(", ")).contains("POST");
    var large = writing.send(anna, ids, writing.body() + " ".repeat(LIMIT));
    assertThat(large.isProblem(413, "too-large").at("/limit").intValue()).isEqualTo(LIMIT);
    var none = new HashMap<>(ids);
    none.put("decision", "not-a-uuid");
    none.put("alert", "not-a-uuid");
    writing.send(anna, none, writing.body()).isProblem(404, "not-found");
    writing.send(anna, none, "{").isProblem(404, "not-found");
  }

  @Test
  void needsANoteToClear() {
    Writing.CLEAR.send(anna, ids, "").isProblem(400, "invalid-request");
    assertThat(Writing.CLEAR.send(anna, ids, "{}").isProblem(400, "invalid-request").fields())
        .containsExactly("note");
  }
}
