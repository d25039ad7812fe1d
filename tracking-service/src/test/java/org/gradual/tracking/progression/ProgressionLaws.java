package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gradual.tracking.dose.Dose;

/** What holds of every history. {@link LawsBiteTest} shows that broken rules break these laws. */
class ProgressionLaws {

  private static final Instant LATER = Story.at(100);

  @Property(tries = 400)
  void everyStandingKeepsTheLaws(@ForAll("stories") Story story) {
    Standing standing = Progression.of(story.history(), LATER);
    for (Law law : Law.values()) {
      law.check(story, standing);
    }
  }

  @Property(tries = 200)
  void foldingTwiceGivesTheSame(@ForAll("stories") Story story) {
    assertThat(Progression.of(story.history(), LATER))
        .isEqualTo(Progression.of(story.history(), LATER));
  }

  @Property(tries = 300)
  void worseNeverGivesMore(
      @ForAll("stories") Story before,
      @ForAll("lastDone") Done last,
      @ForAll @IntRange(max = 10) int morning,
      @ForAll Worsening worsening) {
    Comparison.of(before, last, morning, worsening, RuleSet.ONE).check();
  }

  @Property(tries = 150)
  void arrivalOrderNeverMatters(@ForAll("stories") Story story, @ForAll Random random) {
    assertThat(Progression.of(Arrival.shuffled(story, random).history(), LATER))
        .isEqualTo(Progression.of(story.history(), LATER));
  }

  @Property(tries = 20)
  void everyPermutationOfASmallHistoryGivesTheSame(@ForAll("smallStories") Story story) {
    Standing expected = Progression.of(Arrival.uncleared(story).history(), LATER);
    assertThat(Arrival.permutations(story))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(Progression.of(it.history(), LATER)).isEqualTo(expected));
  }

  @Property(tries = 100)
  void theDoseTellsItsOwnHistory(@ForAll("stories") Story story) {
    Standing standing = Progression.of(story.history(), LATER);
    for (PlanItem item : Histories.ITEMS) {
      assertThat(standing.prescribedAt(item.id(), Instant.MIN)).contains(item.firstDose());
      assertThat(standing.prescribedAt(item.id(), LATER))
          .contains(standing.items().get(item.id()).dose());
      List<Instant> changes =
          standing.doses().get(item.id()).stream().map(DosePeriod::from).toList();
      assertThat(changes).isSorted();
    }
  }

  @Property(tries = 100)
  void whatWasPrescribedMayAsWellBeSaid(@ForAll("stories") Story story) {
    Standing standing = Progression.of(story.history(), LATER);
    List<Session> told = new ArrayList<>();
    for (Session session : story.history().sessions()) {
      List<SessionItem> items = new ArrayList<>();
      for (SessionItem it : session.items()) {
        Dose inForce = standing.prescribedIn(session.id(), it.item().orElseThrow()).orElseThrow();
        Done done = new Done(it);
        items.add(it.prescribed().isPresent() ? it : done.prescribed(inForce).at(it.position()));
      }
      told.add(
          new Session(
              session.id(),
              session.performedAt(),
              session.receivedAt(),
              session.localDay(),
              items));
    }
    Collections.reverse(told);
    assertThat(Progression.of(story.withSessions(told).history(), LATER)).isEqualTo(standing);
  }

  @Property(tries = 60)
  void whatBlocksNothingDecidesNothing(
      @ForAll("stories") Story story, @ForAll @IntRange(max = 24) int day) {
    Story cleared = story;
    for (AlertKind kind : AlertKind.values()) {
      if (kind.effect() == AlertKind.Effect.NOTHING) {
        cleared = cleared.cleared(day, kind);
        for (PlanItem item : Histories.ITEMS) {
          cleared = cleared.cleared(day, kind, item);
        }
      }
    }
    assertThat(Progression.of(cleared.history(), LATER).decisions())
        .isEqualTo(Progression.of(story.history(), LATER).decisions());
  }

  @Property(tries = 200)
  void aReplayUnderItsOwnRulesIsTheSameToTheLastField(
      @ForAll("stories") Story story, @ForAll @IntRange(max = 24) int from, @ForAll boolean whole) {
    PlanRevision plan = story.history().plans().getLast();
    Alternative own =
        new Alternative(
            plan.settings().chosen(),
            Optional.of(plan.painPolicy()),
            Optional.of(Story.DAY_0.plusDays(from)).filter(_ -> !whole));
    Replay replay = Replay.of(story.history(), LATER, own);
    assertThat(replay.replayed()).isEqualTo(replay.actual());
    assertThat(replay.differences()).isEmpty();
  }

  @Property(tries = 100)
  void otherRulesKeepTheLawsAndThePast(
      @ForAll("stories") Story story,
      @ForAll("alternatives") Alternative rules,
      @ForAll @IntRange(max = 24) int from) {
    Instant start = Story.at(from);
    Alternative later =
        new Alternative(
            rules.settings(), rules.painPolicy(), Optional.of(Story.DAY_0.plusDays(from)));
    Replay replay = Replay.of(story.history(), LATER, later);
    for (Law law : Law.values()) {
      law.check(story, replay.replayed());
    }
    assertThat(before(start, replay.replayed())).isEqualTo(before(start, replay.actual()));
  }

  /** What was decided, not what became of it. */
  private static List<Decision> before(Instant time, Standing standing) {
    return standing.decisions().stream()
        .filter(it -> it.effectiveAt().isBefore(time))
        .map(it -> it.with(DecisionStatus.APPLIED))
        .toList();
  }

  /** Within what the laws speak of: they know the highest acceptable pain by its default. */
  @Provide
  Arbitrary<Alternative> alternatives() {
    Arbitrary<Map<Setting, BigDecimal>> settings =
        Arbitraries.maps(
            Arbitraries.of(
                Setting.PAIN_CRITICAL,
                Setting.QUALIFYING_SESSIONS,
                Setting.MIN_DAYS_SAME_DOSE,
                Setting.VOLUME_STEP_PERCENT,
                Setting.EFFORT_MAX_STRENGTH,
                Setting.EFFORT_REGRESS,
                Setting.PROPOSAL_DAYS,
                Setting.DELOAD),
            Arbitraries.of(BigDecimal.ZERO, BigDecimal.ONE));
    return Combinators.combine(
            settings, Arbitraries.of(PainPolicy.STOP_ON_PAIN, PainPolicy.PAIN_MONITORED).optional())
        .as((atMost, policy) -> new Alternative(bounds(atMost), policy, Optional.empty()));
  }

  /** The lowest or the highest value of each. */
  private static Map<Setting, BigDecimal> bounds(Map<Setting, BigDecimal> atMost) {
    return atMost.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                it -> it.getValue().signum() > 0 ? it.getKey().max() : it.getKey().min()));
  }

  @Provide
  Arbitrary<Story> stories() {
    return Histories.stories();
  }

  @Provide
  Arbitrary<Story> smallStories() {
    return Histories.stories(4);
  }

  @Provide
  Arbitrary<Done> lastDone() {
    return Arbitraries.of(Histories.ITEMS).flatMap(Histories::done);
  }
}
