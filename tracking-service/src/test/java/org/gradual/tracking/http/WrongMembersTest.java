package org.gradual.tracking.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.Voice;
import org.gradual.tracking.story.ServiceAlone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every member of every body, wrong in the ways of {@code wrong-members.txt}: it is named, and the
 * chart stays as it was.
 */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class WrongMembersTest {
  private static ChartUnderTest chart;
  private static List<String> before;

  private Voice anna;

  @BeforeEach
  void remembersTheChart() {
    if (chart == null) {
      chart = ChartUnderTest.create(ServiceAlone.stage());
      before = chart.everything();
    }
    anna = chart.therapist();
  }

  @AfterEach
  void nothingIsHalfWritten() {
    assertThat(chart.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void namesTheMemberThatIsWrong(Writing writing) {
    var softly = new SoftAssertions();
    for (var member : WrongMember.of(writing)) {
      var refused =
          writing
              .send(anna, chart.ids(), writing.with(member.pointer(), member.raw()))
              .isProblem(400, "invalid-request");
      softly.assertThat(refused.fields()).as("%s", member).containsExactly(member.field());
    }
    softly.assertAll();
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    var refused =
        Writing.RECORD_SESSION.send(
            anna,
            chart.ids(),
            """
            {"performedAt":"yesterday","note":7,"extra":true,
             "items":[{"exercise":"bridge","performed":[{"reps":5},{"reps":501,"laps":1}],"painDuring":11,"effort":"5"},
                      {"performed":[]},
                      {"exercise":"No Slug","performed":[{}],"prescribed":{"kind":"HOLD","sets":0,"reps":5}}]}
            """);
    assertThat(refused.isProblem(400, "invalid-request").fields())
        .containsExactlyInAnyOrder(
            "performedAt",
            "note",
            "extra",
            "items[0].performed[1].reps",
            "items[0].performed[1].laps",
            "items[0].painDuring",
            "items[0].effort",
            "items[1].exercise",
            "items[2].exercise",
            "items[2].performed[0]",
            "items[2].prescribed.sets",
            "items[2].prescribed.holdSeconds");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHANGE_PATIENT", "REVISE_PLAN"})
  void asksForAPreconditionThatHoldsBeforeItAsksTheCatalog(Writing writing) {
    var path = writing.path(chart.ids());
    var unknown = writing.body().replace("bridge", "levitation");
    anna.put(path, unknown).isProblem(428, "precondition-required");
    anna.putOver("\"4711\"", path, unknown).isProblem(412, "precondition-failed");
    anna.putOver("\"4711\"", path, "{}").isProblem(400, "invalid-request");
  }
}
