package org.gradual.catalog.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Equipment;
import org.gradual.catalog.exercise.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each law sees a plan that was made wrong on purpose. */
class TailorLawsBiteTest {
  private static final Person PERSON =
      new Person(
          List.of("weak-core"),
          3,
          50,
          List.of("SURG"),
          EnumSet.allOf(Equipment.class),
          9,
          3,
          List.of());
  private static final Proposal PLAN = Tailor.plan(ShippedShelf.SHELF, PERSON);

  private static final Map<TailorLaw, UnaryOperator<Proposal>> WRONG =
      Map.of(
          TailorLaw.NOTHING_THAT_MAY_NOT_STAND, items(it -> it.add(item("superman", 0.34))),
          TailorLaw.WITHIN_THE_TIME, items(it -> it.add(item("walking", 5))),
          TailorLaw.FIRST_DOSES, items(it -> it.set(0, longer(it.getFirst()))),
          TailorLaw.ONE_RUNG_OF_A_LADDER, items(it -> it.add(it.getFirst())),
          TailorLaw.COVERS_THE_MOST_CAUSES, it -> plan(it, List.of(), it.excluded(), List.of()),
          TailorLaw.EVERY_CANDIDATE_IS_ACCOUNTED_FOR,
              it -> plan(it, it.items(), List.of(), it.causesCovered()),
          TailorLaw.EVERYTHING_HAS_ITS_REASONS, items(it -> it.set(0, silent(it.getFirst()))),
          TailorLaw.WHAT_THERE_IS_NO_TIME_FOR_DOES_NOT_FIT,
              it -> plan(it, List.of(), it.excluded(), List.of()),
          TailorLaw.THE_SESSION_IS_IN_ORDER, items(it -> it.addFirst(it.removeLast())),
          TailorLaw.STRETCHING_ONLY_IF_IT_MUST,
              it -> plan(it, List.of(), it.excluded(), List.of()));

  @Test
  void aRightPlanKeepsThemAll() {
    assertThat(WRONG.keySet()).isEqualTo(Set.of(TailorLaw.values()));
    assertThat(PLAN.excluded().stream().flatMap(it -> it.because().stream()))
        .extracting(Reason::rule)
        .contains("TIME");
    Stream.of(TailorLaw.values()).forEach(law -> law.check(PERSON, PLAN));
  }

  @ParameterizedTest
  @EnumSource
  void aWrongOneBreaks(TailorLaw law) {
    Proposal wrong = WRONG.get(law).apply(PLAN);

    assertThatThrownBy(() -> law.check(PERSON, wrong)).isInstanceOf(AssertionError.class);
  }

  private static UnaryOperator<Proposal> items(Consumer<List<Proposal.Item>> change) {
    return plan -> {
      var items = new ArrayList<>(plan.items());
      change.accept(items);
      return plan(plan, items, plan.excluded(), plan.causesCovered());
    };
  }

  private static Proposal plan(
      Proposal it,
      List<Proposal.Item> items,
      List<Proposal.Exclusion> excluded,
      List<String> covered) {
    return new Proposal(
        items, excluded, it.warnings(), it.minutesPerDay(), covered, it.causesUncovered());
  }

  private static Proposal.Item item(String exercise, double minutes) {
    return new Proposal.Item(
        exercise,
        1,
        Phase.STRENGTH,
        new Dose.Duration(5, null, null),
        BigDecimal.valueOf(minutes),
        List.of());
  }

  private static Proposal.Item longer(Proposal.Item it) {
    return new Proposal.Item(
        it.exercise(),
        it.revision(),
        it.phase(),
        new Dose.Duration(99, null, null),
        it.minutes(),
        it.reasons());
  }

  private static Proposal.Item silent(Proposal.Item it) {
    return new Proposal.Item(
        it.exercise(), it.revision(), it.phase(), it.dose(), it.minutes(), List.of());
  }
}
