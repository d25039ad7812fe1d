package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Two decisions on one last session of a history that differ in one thing that went worse. */
record Comparison(Decision better, Decision worse) {

  private static final int LAST_DAY = 40;

  /** From the lowest dose that follows to the highest. */
  private static final List<DecisionKind> RISING =
      List.of(DecisionKind.SUSPEND, DecisionKind.REGRESS, DecisionKind.HOLD, DecisionKind.ADVANCE);

  static Comparison of(Story before, Done last, int morning, Worsening worsening, RuleSet rules) {
    return new Comparison(
        decision(before, last, morning, rules),
        decision(before, worsening.worse(last), worsening.worse(morning), rules));
  }

  private static Decision decision(Story before, Done last, int morning, RuleSet rules) {
    int day = before.history().checkIns().size();
    Story told = before.session(day, last).morning(day + 1, morning);
    return Fold.of(told.history(), Story.at(day + LAST_DAY), rules).decisions().stream()
        .filter(it -> it.session().filter(Story.sessionOn(day)::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  void check() {
    assertThat(worse.from()).isEqualTo(better.from());
    assertThat(RISING.indexOf(worse.kind()))
        .as("%s after %s", worse, better)
        .isLessThanOrEqualTo(RISING.indexOf(better.kind()));
    if (worse.kind() == better.kind()) {
      assertThat(worse.to()).isEqualTo(better.to());
    }
  }
}
