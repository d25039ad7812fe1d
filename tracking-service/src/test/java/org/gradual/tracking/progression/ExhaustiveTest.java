package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a small patient can do is tried, so that no law rests on luck. */
class ExhaustiveTest {

  private static final UnaryOperator<History> HEARING = history -> history;
  private static final long FEW = 1_000;

  /** Enough for every two deeds of the first beginning. */
  private static final long MORE = 8_000;

  private static final long MANY = 480_000;

  @Test
  void keepsEveryLawInTheFirstSteps() {
    Exploration tried = explored(RuleSet.ONE, HEARING, FEW);
    System.out.println(tried.told());
    assertThat(tried.kinds()).isEqualTo(EnumSet.allOf(DecisionKind.class));
  }

  @Test
  @Tag("long")
  void keepsEveryLawInAMillionStates() {
    Exploration tried = explored(RuleSet.ONE, HEARING, MANY);
    System.out.println(tried.told());
    assertThat(tried.states()).isGreaterThan(1_000_000);
    assertThat(tried.codes()).isEqualTo(EnumSet.allOf(ReasonCode.class));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noticesEachRuleThatIsMissing(Rule missing) {
    RuleSet all = RuleSet.ONE;
    RuleSet mutant =
        new RuleSet(
            "0",
            without(missing, all.atOnce()),
            without(missing, all.settled()),
            without(missing, all.gate()));
    assertThatThrownBy(
            () -> {
              explored(mutant, HEARING, FEW);
              explored(mutant, HEARING, MORE);
            })
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void noticesThatAHaltIsMissing() {
    assertThatThrownBy(() -> explored(RuleSet.ONE, ExhaustiveTest::withoutHalts, FEW))
        .isInstanceOf(AssertionError.class);
  }

  static Stream<Rule> rules() {
    return Stream.of(RuleSet.ONE.atOnce(), RuleSet.ONE.settled(), RuleSet.ONE.gate())
        .flatMap(List::stream);
  }

  private static Exploration explored(
      RuleSet rules, UnaryOperator<History> deafness, long mostSteps) {
    return new Exploration(rules, deafness, mostSteps).run(SmallPatient.beginnings());
  }

  private static List<Rule> without(Rule missing, List<Rule> rules) {
    List<Rule> kept = new ArrayList<>(rules);
    kept.remove(missing);
    return kept;
  }

  private static History withoutHalts(History it) {
    return new Story(it)
        .withCheckIns(
            it.checkIns().stream()
                .map(
                    report ->
                        new CheckIn(
                            report.date(),
                            report.pain(),
                            report.painReceived(),
                            report.questionsAnswered(),
                            Map.of(),
                            Optional.empty(),
                            report.newLegSymptoms(),
                            report.flareUp()))
                .toList())
        .history();
  }
}
