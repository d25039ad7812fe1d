package org.gradual.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void tellsASessionWithWhatWasLeftOut() {
    var session =
        Json.parse(
            """
            {"items":[
              {"exercise":"bridge","prescribed":{"kind":"HOLD","sets":2,"reps":5,"holdSeconds":10},
               "performed":[{"reps":5,"holdSeconds":10},{"reps":5,"holdSeconds":10}],
               "painBefore":2,"painDuring":4,"painAfter":3,"stopReason":"NONE"},
              {"exercise":"walking","prescribed":{"kind":"DURATION","minutes":10},"performed":[{"minutes":8}],
               "painBefore":1,"painDuring":1,"painAfter":1,"stopReason":"TIME"}]}
            """);

    assertThat(Wording.session(session))
        .isEqualTo("bridge 2×5×10 s (2-4-3) · walking 8 of 10 min, TIME (1-1-1)");
  }

  @Test
  void tellsADecisionWithWhereTheDoseGoes() {
    var advance =
        Json.parse(
            """
            {"kind":"ADVANCE","exercise":"walking","from":{"kind":"DURATION","minutes":10},
             "to":{"kind":"DURATION","minutes":11},
             "status":"APPLIED","reasons":[{"rule":"GATE_OPEN","detail":"2 of 2"},{"rule":"OPEN_ALERT","detail":"seen"}]}
            """);

    assertThat(Wording.head(advance)).isEqualTo("  ADVANCE walking  → 11 min    ");
    assertThat(Wording.reasons(advance)).containsExactly("GATE_OPEN  2 of 2", "OPEN_ALERT  seen");
  }

  @Test
  void tellsWhichDoseASuspensionStops() {
    var suspend =
        Json.parse(
            "{\"kind\":\"SUSPEND\",\"exercise\":\"bridge\",\"from\":{\"kind\":\"DURATION\",\"minutes\":1}}");

    assertThat(Wording.head(suspend)).isEqualTo("  SUSPEND bridge   ✕ 1 min     ");
  }

  @Test
  void knowsTheEventOfEveryDecision() {
    assertThat(List.of(awaited("ADVANCE", "APPLIED"), awaited("ADVANCE", "PROPOSED")))
        .containsExactly("progression.advanced", "progression.proposed");
    assertThat(List.of(awaited("PENDING", "APPLIED"), awaited("HOLD", "SUPERSEDED")))
        .containsExactly("progression.pending", "progression.superseded");
  }

  private static String awaited(String kind, String status) {
    var decision = Json.object().put("id", "d").put("kind", kind).put("status", status);
    return Awaited.of(decision).name();
  }
}
