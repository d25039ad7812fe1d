package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
