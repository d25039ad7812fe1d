package org.gradual.catalog.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
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

  @Test
  void aRightPlanKeepsThemAll() {
    assertThat(PLAN.excluded().stream().flatMap(it -> it.because().stream()))
        .extracting(Reason::rule)
        .contains("TIME");
    Stream.of(TailorLaw.values()).forEach(law -> law.check(PERSON, PLAN));
  }

  @ParameterizedTest
  @EnumSource
  void aWrongOneBreaks(TailorLaw law) {
    Proposal wrong = wrong(law);

    assertThatThrownBy(() -> law.check(PERSON, wrong)).isInstanceOf(AssertionError.class);
  }

  private static Proposal wrong(TailorLaw law) {
    return switch (law) {
      case NOTHING_THAT_MAY_NOT_STAND -> items(it -> it.add(item("superman", 0.34)));
      case WITHIN_THE_TIME -> items(it -> it.add(item("walking", 5)));
      case NEVER_MORE_THAN_EIGHT -> items(it -> it.addAll(Collections.nCopies(8, it.getFirst())));
      case FIRST_DOSES -> items(it -> it.set(0, longer(it.getFirst())));
      case ONE_RUNG_OF_A_LADDER -> items(it -> it.add(it.getFirst()));
      case EVERY_CANDIDATE_IS_ACCOUNTED_FOR -> plan(PLAN.items(), List.of(), PLAN.causesCovered());
      case EVERYTHING_HAS_ITS_REASONS -> items(it -> it.set(0, silent(it.getFirst())));
      case ENOUGH_IS_SAID_OF_WHAT_WOULD_FIT ->
          plan(
              PLAN.items(),
              PLAN.excluded().stream().map(TailorLawsBiteTest::enough).toList(),
              PLAN.causesCovered());
      case THE_SESSION_IS_IN_ORDER -> items(it -> it.addFirst(it.removeLast()));
      case COVERS_THE_MOST_CAUSES,
          WHAT_THERE_IS_NO_TIME_FOR_DOES_NOT_FIT,
          NO_PHASE_GIVES_WAY_TO_MORE_OF_ANOTHER,
          STRETCHING_ONLY_IF_IT_MUST ->
          plan(List.of(), PLAN.excluded(), List.of());
    };
  }

  private static Proposal items(Consumer<List<Proposal.Item>> change) {
    var items = new ArrayList<>(PLAN.items());
    change.accept(items);
    return plan(items, PLAN.excluded(), PLAN.causesCovered());
  }

  private static Proposal plan(
      List<Proposal.Item> items, List<Proposal.Exclusion> excluded, List<String> covered) {
    return new Proposal(
        items, excluded, PLAN.warnings(), PLAN.minutesPerDay(), covered, PLAN.causesUncovered());
  }

  private static Proposal.Exclusion enough(Proposal.Exclusion it) {
    return new Proposal.Exclusion(
        it.exercise(),
        it.because().stream().map(why -> why.rule().equals("TIME") ? Oracle.ENOUGH : why).toList());
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
