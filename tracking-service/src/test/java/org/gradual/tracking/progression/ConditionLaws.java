package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;

/** What holds of histories in which conditions come and go. */
class ConditionLaws {

  private static final Instant LATER = Story.at(100);

  private static final Map<String, Set<String>> FORBIDDEN =
      Map.of(
          "bridge", Set.of("VCF"),
          "bridge-single-leg", Set.of("OSTEO"),
          "pelvic-tilt", Set.of("DISC"),
          "clamshell", Set.of("OSTEO", "DISC"),
          "walking-brisk", Set.of("VCF", "DISC"));

  private static final Map<String, Set<String>> CAREFUL =
      Map.of("plank", Set.of("OSTEO"), "bridge", Set.of("DISC"));

  record Change(int day, LocalTime time, Set<String> codes) {}

  @Property(tries = 200)
  void theOtherLawsHoldAsWell(@ForAll("stories") Story story) {
    Standing standing = Progression.of(story.history(), LATER);
    for (Law law : Law.values()) {
      law.check(story, standing);
    }
  }

  @Property(tries = 200)
  void noVariantIsBegunThatIsForbiddenThen(@ForAll("stories") Story story) {
    for (Decision it : Progression.of(story.history(), LATER).decisions()) {
      Optional<String> begun = it.to().flatMap(Dose::variant);
      if (begun.isPresent() && !begun.equals(it.from().flatMap(Dose::variant))) {
        assertThat(story.history().conditions().at(it.effectiveAt()))
            .as(it.toString())
            .doesNotContainAnyElementsOf(FORBIDDEN.getOrDefault(begun.get(), Set.of("none")));
      }
    }
  }

  @Property(tries = 200)
  void everyItemThatIsForbiddenIsSuspendedOnceByEachRecord(@ForAll("stories") Story story) {
    Standing standing = Progression.of(story.history(), LATER);
    for (Diagnosis diagnosis : story.history().conditions().later()) {
      Set<String> added = story.history().conditions().addedBy(diagnosis);
      for (PlanItem item : story.history().plans().getFirst().items()) {
        Dose dose =
            standing.prescribedAt(item.id(), diagnosis.recordedAt().minusNanos(1)).orElseThrow();
        boolean forbidden =
            List.of(item.ladder().own(), item.ladder().rungOf(dose)).stream()
                .anyMatch(it -> !Collections.disjoint(it.contraindicated(), added));
        assertThat(suspensions(standing, item, diagnosis)).hasSize(forbidden ? 1 : 0);
      }
    }
  }

  @Property(tries = 100)
  void theOrderOfTheRecordsInTheListNeverMatters(
      @ForAll("stories") Story story, @ForAll Random random) {
    List<Diagnosis> shuffled = new ArrayList<>(story.history().conditions().diagnoses());
    Collections.shuffle(shuffled, random);
    assertThat(Progression.of(story.with(new Conditions(shuffled)).history(), LATER))
        .isEqualTo(Progression.of(story.history(), LATER));
  }

  private static List<Decision> suspensions(Standing standing, PlanItem item, Diagnosis diagnosis) {
    return standing.decisions().stream()
        .filter(it -> it.reasons().getFirst().rule() == ReasonCode.CONTRAINDICATED)
        .filter(it -> it.item().equals(Optional.of(item.id())))
        .filter(it -> it.effectiveAt().equals(diagnosis.recordedAt()))
        .toList();
  }

  @Provide
  Arbitrary<Story> stories() {
    Arbitrary<Change> change =
        Combinators.combine(
                Arbitraries.integers().between(0, 23),
                Arbitraries.of(LocalTime.of(0, 1), Story.MORNING, LocalTime.of(20, 0)),
                Arbitraries.of("OSTEO", "DISC", "VCF").set().ofMaxSize(2))
            .as(Change::new);
    return Combinators.combine(
            Histories.stories(), change.list().ofMaxSize(4).uniqueElements(Change::day))
        .as(ConditionLaws::story);
  }

  private static Story story(Story healthy, List<Change> changes) {
    Story told =
        healthy.withPlans(healthy.history().plans().stream().map(ConditionLaws::of).toList());
    for (Change it :
        changes.stream().sorted((a, b) -> Integer.compare(a.day(), b.day())).toList()) {
      told = told.diagnosed(Story.at(it.day(), it.time()), it.codes().toArray(String[]::new));
    }
    return told;
  }

  private static PlanRevision of(PlanRevision plan) {
    return new PlanRevision(
        plan.revision(),
        plan.recordedAt(),
        plan.startsOn(),
        plan.endsOn(),
        plan.painPolicy(),
        plan.daysPerWeek(),
        plan.settings(),
        plan.items().stream().map(ConditionLaws::of).toList());
  }

  private static PlanItem of(PlanItem item) {
    return new PlanItem(
        item.id(),
        item.exercise(),
        of(item.ladder()),
        item.dose(),
        item.gentle(),
        item.approval(),
        item.corridor(),
        item.daysPerWeek(),
        item.incrementKilograms(),
        item.cautionsConfirmed(),
        item.quota());
  }

  private static Ladder of(Ladder ladder) {
    return new Ladder(
        ladder.exercise(),
        ladder.easier(),
        ladder.harder(),
        ladder.rungs().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> of(it.getValue()))));
  }

  private static Rung of(Rung rung) {
    return Rungs.guarded(
        rung,
        FORBIDDEN.getOrDefault(rung.slug(), Set.of()),
        CAREFUL.getOrDefault(rung.slug(), Set.of()),
        rung.prerequisite());
  }
}
