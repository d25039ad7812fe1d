package org.gradual.catalog.programme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gradual.catalog.content.Release;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Phase;
import org.gradual.catalog.vocabulary.Word;

/** What holds of every person's plan. */
enum TailorLaw {
  NOTHING_THAT_MAY_NOT_STAND(
      (person, plan) ->
          plan.items()
              .forEach(
                  it ->
                      assertThat(Oracle.mayStand(Oracle.exercise(it.exercise()), person))
                          .as("%s may stand", it.exercise())
                          .isTrue())),

  WITHIN_THE_TIME(
      (person, plan) -> {
        double sum = plan.items().stream().mapToDouble(it -> it.minutes().doubleValue()).sum();
        assertThat(sum).isLessThanOrEqualTo(person.minutesPerDay() + 1e-9);
        assertThat(plan.minutesPerDay().doubleValue()).isBetween(sum - 1e-9, sum + 1e-9);
        plan.items()
            .forEach(
                it -> {
                  double exact = Oracle.minutes(it.dose());
                  assertThat(it.minutes().doubleValue()).isBetween(exact - 1e-9, exact + 0.01);
                });
      }),

  NEVER_MORE_THAN_EIGHT((person, plan) -> assertThat(plan.items()).hasSizeLessThanOrEqualTo(8)),

  FIRST_DOSES(
      (person, plan) ->
          plan.items()
              .forEach(
                  it -> {
                    Dose first = Oracle.first(Oracle.exercise(it.exercise()), person);
                    assertThat(Oracle.minutes(it.dose())).isEqualTo(Oracle.minutes(first));
                    assertThat(it.dose().variant()).isEqualTo(first.variant());
                    if (it.dose().daysPerWeek() != null) {
                      assertThat(it.dose().daysPerWeek())
                          .isLessThanOrEqualTo(first.daysPerWeek())
                          .isLessThanOrEqualTo(person.daysPerWeek());
                    }
                  })),

  ONE_RUNG_OF_A_LADDER(
      (person, plan) -> {
        List<Exercise> items = exercises(plan);
        for (int i = 0; i < items.size(); i++) {
          for (Exercise other : items.subList(0, i)) {
            assertThat(Oracle.shareALadder(items.get(i), other, person))
                .as("%s and %s", items.get(i).slug(), other.slug())
                .isFalse();
          }
        }
      }),

  COVERS_THE_MOST_CAUSES(
      (person, plan) -> {
        assertThat(plan.causesCovered())
            .isEqualTo(
                person.causes().stream()
                    .filter(
                        cause ->
                            exercises(plan).stream().anyMatch(it -> it.causes().contains(cause)))
                    .toList());
        assertThat(plan.causesCovered()).hasSize(Oracle.mostCauses(person));
        assertThat(Stream.concat(plan.causesCovered().stream(), plan.causesUncovered().stream()))
            .containsExactlyInAnyOrderElementsOf(person.causes());
      }),

  EVERY_CANDIDATE_IS_ACCOUNTED_FOR(
      (person, plan) -> {
        Set<String> told = new HashSet<>();
        plan.items().forEach(it -> assertThat(told.add(it.exercise())).isTrue());
        plan.excluded().forEach(it -> assertThat(told.add(it.exercise())).isTrue());
        List<Exercise> items = exercises(plan);
        Release.exercises().stream()
            .filter(it -> Oracle.isHead(it) && Oracle.meets(it, person))
            .filter(it -> !told.contains(it.slug()))
            .forEach(
                it ->
                    assertThat(items)
                        .as("something on the ladder of %s", it.slug())
                        .anyMatch(item -> Oracle.shareALadder(item, it, person)));
      }),

  EVERYTHING_HAS_ITS_REASONS(
      (person, plan) -> {
        Set<String> sources = Release.vocabulary().keys(Word.SOURCE);
        assertThat(plan.items())
            .allSatisfy(
                it ->
                    assertThat(it.reasons())
                        .extracting(Reason::rule)
                        .contains("CAUSE_MATCH", "PHASE"));
        assertThat(plan.excluded())
            .isSortedAccordingTo((a, b) -> a.exercise().compareTo(b.exercise()))
            .allSatisfy(it -> assertThat(it.because()).isNotEmpty());
        assertThat(
                Stream.concat(
                    plan.items().stream().flatMap(it -> it.reasons().stream()),
                    plan.excluded().stream().flatMap(it -> it.because().stream())))
            .allMatch(it -> !it.detail().isBlank())
            .allMatch(it -> it.source().matches("L\\d{1,3}") || sources.contains(it.source()));
      }),

  WHAT_THERE_IS_NO_TIME_FOR_DOES_NOT_FIT(
      (person, plan) ->
          plan.excluded().stream()
              .filter(it -> it.because().stream().anyMatch(why -> why.rule().equals("TIME")))
              .map(it -> Oracle.exercise(it.exercise()))
              .forEach(
                  it -> {
                    assertThat(Oracle.mayStand(it, person)).isTrue();
                    assertThat(Oracle.fits(exercises(plan), it, person))
                        .as("%s fits", it.slug())
                        .isFalse();
                  })),

  ENOUGH_IS_SAID_OF_WHAT_WOULD_FIT(
      (person, plan) ->
          plan.excluded().stream()
              .filter(it -> it.because().stream().anyMatch(why -> why.rule().equals("TIME")))
              .forEach(
                  it ->
                      assertThat(it.because().contains(Oracle.ENOUGH))
                          .as("%s is kept out by the number alone", it.exercise())
                          .isEqualTo(
                              Oracle.wouldFit(
                                  exercises(plan), Oracle.exercise(it.exercise()), person)))),

  NO_PHASE_GIVES_WAY_TO_MORE_OF_ANOTHER(
      (person, plan) -> {
        Set<Phase> phases = plan.items().stream().map(Proposal.Item::phase).collect(toSet());
        assertThat(Oracle.candidates(person))
            .filteredOn(it -> !phases.contains(it.type().phase()))
            .noneMatch(it -> Oracle.wouldFit(exercises(plan), it, person));
      }),

  THE_SESSION_IS_IN_ORDER(
      (person, plan) -> {
        assertThat(plan.items()).isSortedAccordingTo((a, b) -> a.phase().compareTo(b.phase()));
        assertThat(plan.warnings())
            .extracting(Warning::rule)
            .doesNotContain("SQ1", "SQ2", "SQ3", "SQ4", "SQ5", "SQ6");
      }),

  STRETCHING_ONLY_IF_IT_MUST(
      (person, plan) -> {
        boolean active =
            plan.items().stream()
                .anyMatch(it -> it.phase() == Phase.STRENGTH || it.phase() == Phase.AEROBIC);
        if (!active && person.causes().size() == 1) {
          assertThat(Oracle.candidates(person))
              .filteredOn(it -> Oracle.fits(List.of(), it, person))
              .extracting(it -> it.type().phase())
              .doesNotContain(Phase.STRENGTH, Phase.AEROBIC);
        }
      });

  private final BiConsumer<Person, Proposal> law;

  TailorLaw(BiConsumer<Person, Proposal> law) {
    this.law = law;
  }

  void check(Person person, Proposal plan) {
    law.accept(person, plan);
  }

  private static List<Exercise> exercises(Proposal plan) {
    return plan.items().stream().map(it -> Oracle.exercise(it.exercise())).toList();
  }
}
