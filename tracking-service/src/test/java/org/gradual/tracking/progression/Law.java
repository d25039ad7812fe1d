package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Rung;

/** What must be true of every standing, as checks that both the laws and their own test use. */
enum Law {
  REGRESS_NEVER_RAISES {
    @Override
    void check(Story story, Standing standing) {
      of(standing, DecisionKind.REGRESS)
          .forEach(it -> assertIsLess(it.to().orElseThrow(), it.from().orElseThrow()));
    }
  },
  NEVER_MORE_THAN_ONE_STEP {
    @Override
    void check(Story story, Standing standing) {
      of(standing, DecisionKind.ADVANCE)
          .filter(it -> variant(it.from()).equals(variant(it.to())))
          .forEach(it -> assertIsOneStep(it.from().orElseThrow(), it.to().orElseThrow()));
    }
  },
  INSIDE_CORRIDOR_AND_CEILING {
    @Override
    void check(Story story, Standing standing) {
      standing.decisions().stream()
          .filter(it -> it.item().isPresent())
          .forEach(it -> it.to().ifPresent(to -> assertIsInside(to, item(it.item().get()))));
    }
  },
  NOTHING_RISES_WHILE_STOPPED {
    @Override
    void check(Story story, Standing standing) {
      of(standing, DecisionKind.ADVANCE)
          .filter(it -> it.status() != DecisionStatus.PROPOSED)
          .forEach(
              it ->
                  assertThat(stops(standing, it.item().orElseThrow(), it.effectiveAt())).isEmpty());
      of(standing, DecisionKind.ADVANCE)
          .filter(it -> it.status() == DecisionStatus.APPROVED)
          .forEach(
              it ->
                  // What is done at the moment of an approval comes after it.
                  assertThat(stops(standing, it.item().orElseThrow(), approvedAt(story, it)))
                      .filteredOn(stop -> stop.raisedAt().isBefore(approvedAt(story, it)))
                      .isEmpty());
    }
  },
  NOTHING_RISES_IN_A_DELOAD {
    @Override
    void check(Story story, Standing standing) {
      of(standing, DecisionKind.ADVANCE)
          .forEach(it -> assertThat(deloadsBefore(standing, it)).as("%s", it).isEmpty());
    }
  },
  NO_RISE_ON_MISSING_DATA {
    @Override
    void check(Story story, Standing standing) {
      of(standing, DecisionKind.ADVANCE).forEach(it -> assertIsTold(story, it));
    }
  },
  PAIN_ABOVE_ACCEPTABLE_NEVER_STANDS {
    @Override
    void check(Story story, Standing standing) {
      standing.decisions().stream()
          .filter(it -> it.inputs().get("painDuring") instanceof Integer pain && pain > 5)
          .forEach(
              it ->
                  assertThat(it)
                      .matches(
                          decision ->
                              decision.kind() == DecisionKind.REGRESS
                                  || decision.kind() == DecisionKind.SUSPEND
                                  || decision.reasons().getFirst().rule()
                                      == ReasonCode.ALREADY_TAKEN_BACK));
    }
  },
  ONLY_WHAT_IS_SERIOUS_BLOCKS {
    @Override
    void check(Story story, Standing standing) {
      standing.decisions().stream()
          .filter(it -> it.reasons().getFirst().rule() == ReasonCode.OPEN_ALERT)
          .forEach(it -> assertThat(serious(standing, it)).as("%s", it).isNotEmpty());
    }
  },
  EVERY_ALERT_HAS_A_SOURCED_REASON {
    @Override
    void check(Story story, Standing standing) {
      assertThat(standing.alerts())
          .allSatisfy(
              it -> {
                assertThat(it.reasons()).isNotEmpty();
                assertThat(it.reasons()).extracting(Reason::rule).contains(it.kind().code());
                assertThat(it.reasons()).noneMatch(reason -> reason.source().isBlank());
                assertThat(it.severity()).isGreaterThanOrEqualTo(it.kind().severity());
                assertThat(it.lastAt()).isAfterOrEqualTo(it.raisedAt());
              });
      assertThat(standing.alerts().stream().filter(Alert::isOpen))
          .extracting(it -> it.kind() + "/" + it.item())
          .doesNotHaveDuplicates();
    }
  },
  EVERY_DECISION_HAS_A_SOURCED_REASON {
    @Override
    void check(Story story, Standing standing) {
      assertThat(standing.decisions())
          .allSatisfy(
              it ->
                  assertThat(it.reasons())
                      .isNotEmpty()
                      .allMatch(reason -> !reason.source().isBlank())
                      .allMatch(reason -> !reason.detail().isBlank()));
    }
  },
  NO_RETIRED_VARIANT_IS_BEGUN {
    @Override
    void check(Story story, Standing standing) {
      standing.decisions().stream()
          .filter(it -> !variant(it.to()).equals(variant(it.from())))
          .forEach(
              it ->
                  variant(it.to())
                      .ifPresent(to -> assertIsNotRetired(story, to, it.effectiveAt())));
    }
  },
  ONE_DECISION_FOR_EACH_SESSION_AND_ITEM {
    @Override
    void check(Story story, Standing standing) {
      List<String> expected =
          story.history().sessions().stream()
              .flatMap(
                  it ->
                      it.items().stream()
                          .map(item -> it.id() + "/" + item.item().orElseThrow())
                          .distinct())
              .toList();
      assertThat(standing.decisions().stream().filter(it -> it.session().isPresent()))
          .extracting(Decision::key)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  };

  private static final Set<AlertKind.Effect> STOPS =
      Set.of(AlertKind.Effect.HALTS_PLAN, AlertKind.Effect.SUSPENDS_ITEM);

  /** Whatever the clock does in them. */
  private static final Duration DELOAD = Duration.ofDays(7).minusHours(1);

  abstract void check(Story story, Standing standing);

  private static Stream<Decision> of(Standing standing, DecisionKind kind) {
    return standing.decisions().stream().filter(it -> it.kind() == kind);
  }

  private static Optional<String> variant(Optional<Dose> dose) {
    return dose.flatMap(Dose::variant);
  }

  private static PlanItem item(UUID id) {
    return Histories.ITEMS.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static void assertIsLess(Dose less, Dose than) {
    assertThat(less.sameKindAs(than)).isTrue();
    assertThat(less.volume()).isLessThanOrEqualTo(than.volume());
    if (less.daysPerWeek().isPresent() == than.daysPerWeek().isPresent()) {
      assertThat(less.weeklyVolume()).isLessThanOrEqualTo(than.weeklyVolume());
    }
    for (Dimension dimension : List.of(Dimension.LOAD, Dimension.HOLD_SECONDS, Dimension.MINUTES)) {
      assertThat(less.number(dimension).orElse(0))
          .isLessThanOrEqualTo(than.number(dimension).orElse(0));
    }
  }

  private static void assertIsOneStep(Dose from, Dose to) {
    List<Dimension> raised =
        Arrays.stream(Dimension.values())
            .filter(it -> to.number(it).orElse(0) > from.number(it).orElse(0))
            .toList();
    assertThat(raised).hasSize(1);
    int more = to.number(raised.getFirst()).orElse(0) - from.number(raised.getFirst()).orElse(0);
    int most =
        switch (raised.getFirst()) {
          case REPS, SETS, DAYS_PER_WEEK -> 1;
          case HOLD_SECONDS -> from.equals(from.with(Dimension.REPS, 1)) ? 5 : 1;
          case MINUTES -> 2;
          case STEP_HEIGHT -> 5;
          case LOAD -> from.number(Dimension.LOAD).orElse(0) / 10;
        };
    assertThat(more).isLessThanOrEqualTo(most);
  }

  private static void assertIsInside(Dose dose, PlanItem item) {
    assertThat(item.corridor().contains(dose)).as("%s in %s", dose, item.corridor()).isTrue();
    Rung rung = item.ladder().rungOf(dose);
    assertThat(dose.isNowhereAbove(rung.ceiling())).as("%s of %s", dose, rung.slug()).isTrue();
  }

  private static void assertIsNotRetired(Story story, String exercise, Instant at) {
    Optional<Notice> newest =
        story.history().notices().stream()
            .filter(it -> it.exercise().equals(exercise) && !it.at().isAfter(at))
            .max(Comparator.comparing(Notice::revision));
    assertThat(newest.filter(Notice::isRetirement)).isEmpty();
  }

  /** The alerts that keep a decision's item from rising: urgent, open then, and of such a kind. */
  private static List<Alert> serious(Standing standing, Decision decision) {
    return standing.alerts().stream()
        .filter(it -> it.kind().effect() != AlertKind.Effect.NOTHING)
        .filter(it -> it.severity().compareTo(Severity.HIGH) >= 0)
        .filter(it -> it.item().isEmpty() || it.item().equals(decision.item()))
        .filter(it -> !it.raisedAt().isAfter(decision.effectiveAt()))
        .filter(it -> it.clearedAt().map(decision.effectiveAt()::isBefore).orElse(true))
        .toList();
  }

  private static List<Alert> stops(Standing standing, UUID item, Instant at) {
    return standing.alerts().stream()
        .filter(it -> STOPS.contains(it.kind().effect()))
        .filter(it -> it.item().map(item::equals).orElse(true))
        .filter(it -> !it.raisedAt().isAfter(at))
        .filter(it -> it.clearedAt().map(at::isBefore).orElse(true))
        .toList();
  }

  /** Those that began in the seven days before a decision on the same item. */
  private static List<Decision> deloadsBefore(Standing standing, Decision rise) {
    return standing.decisions().stream()
        .filter(it -> it.reasons().getFirst().rule() == ReasonCode.DELOAD)
        .filter(it -> it.item().equals(rise.item()) && !it.inputs().containsKey("percent"))
        .filter(it -> !it.effectiveAt().isAfter(rise.effectiveAt()))
        .filter(it -> it.effectiveAt().plus(DELOAD).isAfter(rise.effectiveAt()))
        .toList();
  }

  private static Instant approvedAt(Story story, Decision decision) {
    return story.history().verdicts().stream()
        .filter(it -> Optional.of(it.session()).equals(decision.session()))
        .filter(it -> Optional.of(it.item()).equals(decision.item()))
        .map(Verdict::at)
        .min(Instant::compareTo)
        .orElseThrow();
  }

  private static void assertIsTold(Story story, Decision decision) {
    Session session =
        story.history().sessions().stream()
            .filter(it -> Optional.of(it.id()).equals(decision.session()))
            .findFirst()
            .orElseThrow();
    assertThat(session.items())
        .filteredOn(it -> it.item().equals(decision.item()))
        .allMatch(it -> it.painBefore().isPresent() && it.painDuring().isPresent());
    assertThat(story.history().checkIns())
        .filteredOn(it -> it.date().equals(session.localDay().plusDays(1)))
        .singleElement()
        .matches(it -> it.pain().isPresent());
  }
}
