package org.gradual.bench.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradual.tracking.progression.Decision;
import org.gradual.tracking.progression.DecisionKind;
import org.gradual.tracking.progression.History;
import org.gradual.tracking.progression.Progression;
import org.gradual.tracking.progression.Snapshot;
import org.gradual.tracking.progression.Standing;
import org.junit.jupiter.api.Test;

/** What is measured is a history in which things happen, in a short one as in a long one. */
class PatientTest {

  @Test
  void livesTheSameLifeEachTime() {
    assertThat(Patient.after(20)).isEqualTo(Patient.after(20));
  }

  @Test
  void risesAndFallsThroughoutALongHistory() {
    History history = Patient.after(400);
    Standing standing = Progression.of(history, Patient.afterwards(history));
    assertThat(standing.decisions()).hasSizeGreaterThanOrEqualTo(2_400);
    int half = standing.decisions().size() / 2;
    assertThat(standing.decisions().subList(0, half)).satisfies(PatientTest::hasEverything);
    assertThat(standing.decisions().subList(half, 2 * half)).satisfies(PatientTest::hasEverything);
  }

  /** Else the snapshot would be measured at something it can't do. */
  @Test
  void saysTheSameOfThePastAfterOneMoreSession() {
    History history = Patient.after(100);
    History longer = Patient.after(101);
    Snapshot weekAgo = Snapshot.of(history, Patient.afterwards(history).minus(Duration.ofDays(7)));
    Instant now = Patient.afterwards(longer);
    assertThat(weekAgo.with(longer, now)).hasValue(Progression.of(longer, now));
  }

  private static void hasEverything(List<? extends Decision> decisions) {
    Map<DecisionKind, Long> kinds =
        decisions.stream().collect(Collectors.groupingBy(Decision::kind, Collectors.counting()));
    assertThat(kinds.get(DecisionKind.ADVANCE)).isGreaterThan(20);
    assertThat(kinds.get(DecisionKind.REGRESS)).isGreaterThan(20);
    assertThat(kinds.get(DecisionKind.SUSPEND)).isGreaterThan(5);
  }
}
