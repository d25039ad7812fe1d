package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;

/** Breaks the rules on purpose: each law must notice. */
class LawsBiteTest {

  private static final Instant LATER = Story.at(100);
  private static final int COUNT = 120;
  private static final RuleSet RULES = RuleSet.ONE;

  @Example
  void noLawIsBrokenByTheRulesThemselves() {
    for (Story story : stories()) {
      Standing standing = fold(story, RULES);
      for (Law law : Law.values()) {
        law.check(story, standing);
      }
    }
  }

  @Example
  void painAboveAcceptableIsMissedWithoutS3() {
    assertThat(breaks(Law.PAIN_ABOVE_ACCEPTABLE_NEVER_STANDS, without(LowerRules.PAIN_TOO_HIGH)))
        .isTrue();
  }

  @Example
  void missingReportsAreMissedWithoutS5() {
    assertThat(breaks(Law.NO_RISE_ON_MISSING_DATA, without(HoldRules.NO_MORNING_REPORT))).isTrue();
  }

  @Example
  void aGateThatIsNeverShutIsNoticed() {
    RuleSet careless = gate(seen -> seen.way().up());
    assertThat(breaks(Law.NOTHING_RISES_WHILE_STOPPED, careless)).isTrue();
    assertThat(breaks(Law.NO_RISE_ON_MISSING_DATA, careless)).isTrue();
  }

  @Example
  void twoStepsAtOnceAreNoticed() {
    RuleSet hasty =
        gate(
            seen ->
                seen.way()
                    .up()
                    .filter(it -> it.number(Dimension.REPS).orElse(500) < 500)
                    .map(it -> it.with(Dimension.REPS, it.number(Dimension.REPS).orElse(0) + 1)));
    assertThat(breaks(Law.NEVER_MORE_THAN_ONE_STEP, hasty)).isTrue();
  }

  @Example
  void aDoseOutsideTheCorridorIsNoticed() {
    RuleSet boundless =
        gate(
            seen ->
                Optional.of(seen.dose())
                    .filter(it -> it.number(Dimension.REPS).isPresent())
                    .map(it -> it.with(Dimension.REPS, 400)));
    assertThat(breaks(Law.INSIDE_CORRIDOR_AND_CEILING, boundless)).isTrue();
  }

  @Example
  void aRetiredVariantIsNoticed() {
    RuleSet oldFashioned =
        gate(
            seen -> {
              var ladder = seen.way().item().ladder();
              return ladder
                  .nearestHarder(seen.dose(), _ -> true)
                  .map(rung -> ladder.startOf(rung, false));
            });
    assertThat(breaks(Law.NO_RETIRED_VARIANT_IS_BEGUN, oldFashioned)).isTrue();
  }

  @Example
  void aReasonWithoutASourceIsNoticed() {
    Rule unfounded =
        new Rule(
            "S7",
            ReasonCode.ACCEPTABLE_ZONE,
            Grade.C,
            "Because.",
            seen ->
                Optional.of(
                    new Outcome.Keep(
                        List.of(new Reason(ReasonCode.ACCEPTABLE_ZONE, "because", "")))));
    RuleSet rules = new RuleSet("0", RULES.atOnce(), List.of(unfounded), RULES.gate());
    assertThat(breaks(Law.EVERY_DECISION_HAS_A_SOURCED_REASON, rules)).isTrue();
  }

  @Example
  void aRuleThatRewardsPainIsNoticed() {
    Rule perverse =
        new Rule(
            "S1",
            ReasonCode.GATE_OPEN,
            Grade.C,
            "No pain, no gain.",
            seen ->
                Case.atLeast(seen.done().painDuring(), 4)
                    ? rise(seen, seen.way().up())
                    : Optional.empty());
    RuleSet rules = new RuleSet("0", List.of(perverse), RULES.settled(), RULES.gate());
    Done last = Done.all(Histories.BRIDGE, Hold.of(1, 5, 10));
    assertThat(stories())
        .anySatisfy(
            story ->
                assertThatThrownBy(
                        () ->
                            Comparison.of(story, last, 1, Worsening.MORE_PAIN_DURING, rules)
                                .check())
                    .isInstanceOf(AssertionError.class));
  }

  @Example
  void aRuleThatLooksAtArrivalIsNoticed() {
    Rule nosy =
        new Rule(
            "S7",
            ReasonCode.ACCEPTABLE_ZONE,
            Grade.C,
            "First come, first served.",
            seen ->
                seen.performance().receivedAt().getEpochSecond() % 2 == 0
                    ? Optional.of(
                        new Outcome.Keep(List.of(ReasonCode.ACCEPTABLE_ZONE.because("early"))))
                    : Optional.empty());
    List<Rule> settled = Stream.concat(Stream.of(nosy), RULES.settled().stream()).toList();
    RuleSet rules = new RuleSet("0", RULES.atOnce(), settled, RULES.gate());
    Done well = Done.all(Histories.BRIDGE, Hold.of(1, 5, 10));
    Story story =
        Story.of(Histories.ITEMS.toArray(PlanItem[]::new)).session(0, well).session(1, well);
    assertThat(Arrival.permutations(story).stream().map(it -> fold(it, rules)).distinct())
        .hasSizeGreaterThan(1);
  }

  @Example
  void aRegressThatHoldsLongerIsNoticed() {
    Done last = Done.all(Histories.PLANK, Hold.of(3, 1, 25)).during(6);
    Story story = Story.of(Histories.ITEMS.toArray(PlanItem[]::new)).session(0, last);
    Standing standing = fold(story, RULES);
    Decision regress = standing.decisions().getFirst();
    assertThat(regress.kind()).isEqualTo(DecisionKind.REGRESS);
    Standing forged = with(standing, List.of(to(regress, Hold.of(2, 1, 30))));
    assertBreaks(Law.REGRESS_NEVER_RAISES, story, forged);
  }

  @Example
  void aRiseInADeloadIsNoticed() {
    Dose five = Hold.of(1, 5, 10);
    Done well = Done.all(Histories.BRIDGE, five);
    Story story =
        Story.of(PainPolicy.PAIN_MONITORED, Story.with(Setting.DELOAD, "1"), Histories.BRIDGE)
            .session(0, well)
            .session(2, well.effort(7))
            .session(8, well)
            .session(9, well)
            .mornings(1, 10, 1);
    Standing standing = fold(story, RULES);
    Story.Ending ends = new Story.Ending(standing);
    Decision begun = ends.on(2);
    assertThat(begun.reasons().getFirst().rule()).isEqualTo(ReasonCode.DELOAD);
    Law.NOTHING_RISES_IN_A_DELOAD.check(story, with(standing, List.of(begun, rising(ends.on(9)))));
    assertBreaks(
        Law.NOTHING_RISES_IN_A_DELOAD, story, with(standing, List.of(begun, rising(ends.on(8)))));
  }

  @Example
  void aHoldForAnAlertThatBlocksNothingIsNoticed() {
    Done well = Done.all(Histories.BRIDGE, Hold.of(1, 5, 10)).effort(2);
    Story story =
        Story.of(Histories.ITEMS.toArray(PlanItem[]::new)).session(0, well).session(1, well);
    Standing standing = fold(story, RULES);
    assertThat(standing.alerts()).extracting(Alert::kind).contains(AlertKind.EFFORT_EASY);
    Decision last =
        standing.decisions().stream()
            .filter(it -> it.session().equals(Optional.of(Story.sessionOn(1))))
            .findFirst()
            .orElseThrow();
    Decision held = because(last, ReasonCode.OPEN_ALERT);
    assertBreaks(Law.ONLY_WHAT_IS_SERIOUS_BLOCKS, story, with(standing, List.of(held)));
  }

  @Example
  void anAlertForAnotherReasonThanItsOwnIsNoticed() {
    Story story = Story.of(Histories.ITEMS.toArray(PlanItem[]::new)).fall(0);
    Standing standing = fold(story, RULES);
    Alert it = standing.alerts().getFirst();
    Alert forged =
        new Alert(
            AlertKind.RED_FLAG,
            it.severity(),
            it.item(),
            it.ordinal(),
            it.raisedAt(),
            it.lastAt(),
            it.count(),
            it.reasons(),
            it.clearedAt());
    assertBreaks(Law.EVERY_ALERT_HAS_A_SOURCED_REASON, story, alerting(standing, List.of(forged)));
    assertBreaks(Law.EVERY_ALERT_HAS_A_SOURCED_REASON, story, alerting(standing, List.of(it, it)));
  }

  @Example
  void aForgottenDecisionIsNoticed() {
    Done well = Done.all(Histories.BRIDGE, Hold.of(1, 5, 10));
    Story story = Story.of(Histories.ITEMS.toArray(PlanItem[]::new)).session(0, well);
    Standing forged = with(fold(story, RULES), List.of());
    assertBreaks(Law.ONE_DECISION_FOR_EACH_SESSION_AND_ITEM, story, forged);
  }

  private static void assertBreaks(Law law, Story story, Standing standing) {
    assertThatThrownBy(() -> law.check(story, standing)).isInstanceOf(AssertionError.class);
  }

  private static boolean breaks(Law law, RuleSet rules) {
    for (Story story : stories()) {
      try {
        law.check(story, fold(story, rules));
      } catch (AssertionError noticed) {
        return true;
      }
    }
    return false;
  }

  /** The same stories each time, told once. */
  private static List<Story> stories() {
    return Told.STORIES;
  }

  private static final class Told {
    static final List<Story> STORIES =
        Histories.stories().generator(COUNT).stream(new Random(20260907))
            .limit(COUNT)
            .map(Shrinkable::value)
            .toList();
  }

  private static Standing fold(Story story, RuleSet rules) {
    return Fold.of(story.history(), LATER, rules);
  }

  private static RuleSet without(Rule dropped) {
    return new RuleSet(
        "0",
        kept(RULES.atOnce(), dropped),
        kept(RULES.settled(), dropped),
        kept(RULES.gate(), dropped));
  }

  private static List<Rule> kept(List<Rule> rules, Rule dropped) {
    List<Rule> kept = new ArrayList<>(rules);
    kept.remove(dropped);
    return kept;
  }

  /** Rules that wait for nothing but for what the gate makes of it. */
  private static RuleSet gate(Function<Case, Optional<Dose>> next) {
    Rule open =
        new Rule(
            "S8",
            ReasonCode.GATE_OPEN,
            Grade.C,
            "Always up.",
            seen -> rise(seen, next.apply(seen)));
    return new RuleSet("0", RULES.atOnce(), List.of(), List.of(open, Gate.SHUT, stay()));
  }

  private static Rule stay() {
    return new Rule(
        "S9",
        ReasonCode.AT_CEILING,
        Grade.C,
        "Or stay.",
        seen ->
            Optional.of(new Outcome.Keep(List.of(ReasonCode.AT_CEILING.because("nowhere to go")))));
  }

  private static Optional<Outcome> rise(Case seen, Optional<Dose> to) {
    return to.map(
        it -> new Outcome.Rise(it, false, List.of(ReasonCode.GATE_OPEN.because("why not"))));
  }

  private static Decision rising(Decision it) {
    return forged(it, DecisionKind.ADVANCE, it.to(), it.reasons());
  }

  private static Decision to(Decision it, Dose to) {
    return forged(it, it.kind(), Optional.of(to), it.reasons());
  }

  private static Decision because(Decision it, ReasonCode code) {
    return forged(it, it.kind(), it.to(), List.of(code.because("forged")));
  }

  private static Decision forged(
      Decision it, DecisionKind kind, Optional<Dose> to, List<Reason> reasons) {
    return new Decision(
        kind,
        it.status(),
        it.session(),
        it.item(),
        it.exercise(),
        it.cause(),
        it.from(),
        to,
        reasons,
        it.inputs(),
        it.effectiveAt());
  }

  private static Standing alerting(Standing it, List<Alert> alerts) {
    return with(it, it.decisions(), alerts);
  }

  private static Standing with(Standing it, List<Decision> decisions) {
    return with(it, decisions, it.alerts());
  }

  private static Standing with(Standing it, List<Decision> decisions, List<Alert> alerts) {
    return new Standing(
        decisions,
        alerts,
        it.items(),
        it.doses(),
        it.prescribed(),
        it.status(),
        it.haltedBecause(),
        it.flareUps(),
        it.nextDueAt());
  }
}
