package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;

/**
 * What must come of the latest session, said once more in few words, beside the rules and not by
 * them: the precedence S0 to S9 with its default numbers.
 *
 * @param before what had been found out before that session
 */
record Expected(State before, State after, Story story) {

  private static final Set<ReasonCode> STOPS =
      EnumSet.of(
          ReasonCode.PAIN_CRITICAL,
          ReasonCode.STOPPED_FOR_PAIN,
          ReasonCode.PAIN_CAUSED,
          ReasonCode.TOO_HARD);

  private static final Set<ReasonCode> LOWERS =
      EnumSet.of(
          ReasonCode.PAIN_ABOVE_ACCEPTABLE,
          ReasonCode.TWO_INCOMPLETE,
          ReasonCode.EFFORT_TOO_HIGH,
          ReasonCode.FORM_LOST,
          ReasonCode.NOT_SETTLED,
          ReasonCode.TREND_RISING);

  private static final Set<DecisionKind> KEPT = EnumSet.of(DecisionKind.HOLD);

  void check() {
    checkHalt();
    checkUnreported();
    before.courses().keySet().stream()
        .filter(
            item ->
                !Sameness.latest(after.courses().get(item), 1)
                    .equals(Sameness.latest(before.courses().get(item), 1)))
        .forEach(this::checkLatest);
  }

  /** S0. */
  private void checkHalt() {
    long answers =
        story.history().checkIns().stream()
            .filter(
                it ->
                    it.fall().isPresent()
                        || it.redFlags().keySet().stream().anyMatch(RedFlag::halts))
            .count();
    long halts = after.ledger().all().stream().filter(it -> it.kind() == DecisionKind.HALT).count();
    assertThat(halts).isEqualTo(answers);
  }

  /** S5. */
  private void checkUnreported() {
    before.ledger().all().stream()
        .filter(it -> !it.isFinal() && !hasMorning(it))
        .map(it -> after.ledger().of(it.key()).orElseThrow())
        .filter(Decision::isFinal)
        .forEach(
            it ->
                assertThat(it.reasons().getFirst().rule())
                    .isIn(ReasonCode.MISSING_DATA, ReasonCode.SUSPENDED));
  }

  private boolean hasMorning(Decision decision) {
    return story.history().sessions().stream()
        .filter(it -> decision.session().equals(Optional.of(it.id())))
        .anyMatch(it -> after.mornings().has(it.localDay().plusDays(1)));
  }

  private void checkLatest(UUID item) {
    Performance it = Sameness.latest(after.courses().get(item), 1).getFirst();
    Decision decision = after.ledger().of(it.session() + "/" + item).orElseThrow();
    ReasonCode first = decision.reasons().getFirst().rule();
    Optional<ReasonCode> expected = expected(it);
    if (expected.isEmpty()) {
      assertThat(STOPS).as("%s", decision).doesNotContain(first);
      assertThat(decision.kind()).isIn(DecisionKind.ADVANCE, DecisionKind.HOLD);
      return;
    }
    ReasonCode code = expected.get();
    boolean again = LOWERS.contains(code) && first == ReasonCode.ALREADY_TAKEN_BACK;
    assertThat(first).as("%s", decision).isEqualTo(again ? first : code);
    assertThat(decision.reasons()).extracting(Reason::rule).contains(code);
    assertThat(decision.kind()).as("%s", decision).isIn(again ? KEPT : kinds(code));
  }

  private static Set<DecisionKind> kinds(ReasonCode code) {
    if (STOPS.contains(code)) {
      return EnumSet.of(DecisionKind.SUSPEND);
    }
    if (code == ReasonCode.PENDING_SETTLE) {
      return EnumSet.of(DecisionKind.PENDING);
    }
    if (code == ReasonCode.TREND_RISING) {
      return EnumSet.of(DecisionKind.REGRESS, DecisionKind.SUSPEND, DecisionKind.HOLD);
    }
    return LOWERS.contains(code) ? EnumSet.of(DecisionKind.REGRESS, DecisionKind.SUSPEND) : KEPT;
  }

  /** The first reason; empty where the gate has the word. */
  private Optional<ReasonCode> expected(Performance it) {
    return atOnce(it).or(() -> settled(it));
  }

  private Optional<ReasonCode> atOnce(Performance it) {
    SessionItem done = it.done();
    int during = done.painDuring().orElse(0);
    int worst = Math.max(during, done.painAfter().orElse(0));
    boolean stops = story.history().plans().getFirst().painPolicy() == PainPolicy.STOP_ON_PAIN;
    return Stream.of(
            when(worst >= 7, ReasonCode.PAIN_CRITICAL),
            when(worst > 5 && done.stopReason() == StopReason.PAIN, ReasonCode.STOPPED_FOR_PAIN),
            when(
                stops
                    && (done.hurt()
                        || done.stopReason() == StopReason.PAIN
                        || during - done.painBefore().orElse(0) >= 2),
                ReasonCode.PAIN_CAUSED),
            when(stops && done.stopReason() == StopReason.TOO_HARD, ReasonCode.TOO_HARD),
            when(during > 5, ReasonCode.PAIN_ABOVE_ACCEPTABLE),
            when(
                it.completion().isPoor()
                    && earlier(it).filter(last -> last.completion().isPoor()).isPresent(),
                ReasonCode.TWO_INCOMPLETE),
            when(done.effort().orElse(0) >= 9, ReasonCode.EFFORT_TOO_HIGH),
            when(
                done.form() == Form.NO
                    && earlier(it).filter(last -> last.done().form() == Form.NO).isPresent(),
                ReasonCode.FORM_LOST),
            when(isSuspended(it.item()), ReasonCode.SUSPENDED))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<ReasonCode> settled(Performance it) {
    Optional<Mornings.Morning> morning = after.mornings().on(it.day().plusDays(1));
    if (morning.isEmpty()) {
      return Optional.of(ReasonCode.PENDING_SETTLE);
    }
    int during = it.done().painDuring().orElse(0);
    int usual = Math.max(2, it.done().painBefore().orElse(0));
    boolean rising = morning.get().trend().filter(by -> by.doubleValue() >= 1.0).isPresent();
    return Stream.of(
            when(morning.get().pain() > usual, ReasonCode.NOT_SETTLED),
            when(rising, ReasonCode.TREND_RISING),
            when(during >= 3, ReasonCode.ACCEPTABLE_ZONE),
            when(isTired(it), ReasonCode.DELOAD))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** B7, where a plan sets a deload and nothing else eases or halts it. */
  private boolean isTired(Performance it) {
    Course course = before.courses().get(it.item());
    OptionalInt lowest = Sameness.lowestEffort(course);
    return story.history().plans().getFirst().settings().isYes(Setting.DELOAD)
        && before.alarms().unclearedHalts().isEmpty()
        && course.easingOn(it.day()).isEmpty()
        && Sameness.latest(course, 1).stream().allMatch(last -> it.inForce().equals(last.inForce()))
        && it.asPrescribed()
        && it.done().effort().orElse(0) >= lowest.orElse(10) + 2;
  }

  /** The performance before, where it is consecutive and at the same dose. */
  private Optional<Performance> earlier(Performance it) {
    List<Performance> two = Sameness.latest(after.courses().get(it.item()), 2);
    Dose dose = it.prescribed();
    return Optional.of(two.getFirst())
        .filter(last -> two.size() == 2 && last.prescribed().equals(dose))
        .filter(last -> !last.day().plusDays(14).isBefore(it.day()));
  }

  private boolean isSuspended(UUID item) {
    return before.alarms().alerts().stream()
        .anyMatch(
            it ->
                it.isOpen()
                    && it.item().equals(Optional.of(item))
                    && it.kind().effect() == AlertKind.Effect.SUSPENDS_ITEM);
  }

  private static Optional<ReasonCode> when(boolean so, ReasonCode code) {
    return so ? Optional.of(code) : Optional.empty();
  }
}
