package org.gradual.tracking.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.Answer;
import org.gradual.stories.Voice;
import org.gradual.tracking.story.ServiceAlone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list of a chart asks and refuses in the same way. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class ListsTest {
  private static ChartUnderTest chart;

  private Voice anna;
  private String path;

  @BeforeEach
  void opensTheChart() {
    if (chart == null) {
      chart = ChartUnderTest.create(ServiceAlone.stage());
    }
    anna = chart.therapist();
    path = "/patients/" + chart.ids().get("patient") + "/";
  }

  @ParameterizedTest
  @ValueSource(strings = {"sessions", "check-ins", "measures", "decisions", "alerts"})
  void refusesALimitOrACursorThatIsNone(String list) {
    for (var limit : new String[] {"0", "201", "-1", "x", "", "1.5", "99999999999"}) {
      refused(list + "?limit=" + limit, "limit");
    }
    for (var cursor : new String[] {"x", "%00", "AAAA", "eyJhIjoxfQ"}) {
      refused(list + "?cursor=" + cursor, "cursor");
    }
    refused(list + "?surprise=1", "surprise");
    refused(list + "?limit=1&limit=2", "limit");
    anna.get(path + list + "?limit=200").hasStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sessions", "check-ins", "measures", "decisions", "alerts"})
  void refusesTheCursorOfAnotherList(String list) {
    var other = list.equals("decisions") ? "sessions" : "decisions";
    var page = anna.get(path + other + "?limit=1").hasStatus(200);
    assertThat(page.at("/next").isTextual()).isTrue();
    refused(list + "?cursor=" + page.at("/next").textValue(), "cursor");
  }

  @ParameterizedTest
  @CsvSource({
    "sessions?from=yesterday, from",
    "sessions?to=2026-02-30, to",
    "check-ins?from=1, from",
    "measures?instrument=nprs, instrument",
    "measures?instrument=EQ5D, instrument",
    "measures?from=2026-01-01, from",
    "decisions?item=x, item",
    "decisions?status=DONE, status",
    "decisions?kind=advance, kind",
    "alerts?status=open, status",
    "agenda?date=today, date",
    "progress?from=2026-02-30, from",
    "progress?to=today, to",
    "progress?from=2026-02-02&to=2026-02-01, from",
    "progress?from=2020-01-01&to=2023-01-04, from",
    "progress?to=0001-01-01&from=9999-12-31, from",
    "progress?limit=1, limit"
  })
  void namesTheParameterThatIsWrong(String question, String parameter) {
    refused(question, parameter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sessions", "check-ins", "measures", "decisions"})
  void walksThroughByCursorWithoutLossOrRepetition(String list) {
    var whole = anna.get(path + list).hasStatus(200);
    assertThat(whole.at("/next").isNull()).isTrue();
    var first = anna.get(path + list + "?limit=1").hasStatus(200);
    var second = anna.get(path + list + "?limit=1&cursor=" + first.at("/next").textValue());
    assertThat(first.list("/items")).containsExactly(whole.at("/items/0"));
    assertThat(second.list("/items")).containsExactly(whole.at("/items/1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plan",
        "agenda",
        "progress",
        "sessions",
        "check-ins",
        "measures",
        "decisions",
        "alerts"
      })
  void answersHeadWhereverItAnswersGetAndIsNeverStored(String part) {
    var place = (path + part).replaceAll("/$", "");
    var head = Answer.of(anna.request().head(place)).hasStatus(200);
    assertThat(head.whole().header("Cache-Control")).isEqualTo("no-store");
    assertThat(head.whole().header("ETag")).isEqualTo(anna.get(place).tag());
    assertThat(head.text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans",
        "sessions/1/2",
        "check-ins/2026-02-30",
        "measures/1",
        "decisions/x/approved"
      })
  void findsNothingUnderAPathThatIsNone(String part) {
    anna.get(path + part).isProblem(404, "not-found");
  }

  private void refused(String question, String parameter) {
    assertThat(anna.get(path + question).isProblem(400, "invalid-request").fields())
        .as(question)
        .containsExactly(parameter);
  }
}
