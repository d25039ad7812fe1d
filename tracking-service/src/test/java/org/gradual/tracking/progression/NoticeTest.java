package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.REGRESS;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/**
 * What a chart makes of the catalog's word on an exercise: it is told, and nothing else changes.
 */
class NoticeTest {

  private static final PlanItem BRIDGE =
      item(
          Rungs.ladder(List.of(Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of(Rungs.BRIDGE_SINGLE_LEG)),
          Hold.of(1, 5, 10));
  private static final PlanItem WALKING =
      item(
          Rungs.ladder(List.of(), Rungs.WALKING, List.of(Rungs.WALKING_BRISK)),
          DurationDose.of(30, 5));
  private static final Done WELL = Done.all(BRIDGE, Hold.of(1, 5, 10));
  private static final Done WALKED = Done.all(WALKING, DurationDose.of(30, 5));

  // --- the alert ---------------------------------------------------------------------------------

  @Test
  void retiresByANewerRevisionAloneAndFromItsTimeOn() {
    Rung pinned = Rungs.BRIDGE;
    Notices same = new Notices(List.of(Notice.retired("bridge", 1, Optional.empty(), at(1))));
    Notices newer = new Notices(List.of(Notice.retired("bridge", 2, Optional.empty(), at(1))));
    assertThat(same.isRetired(pinned, at(2))).isFalse();
    assertThat(newer.isRetired(pinned, at(1))).isTrue();
    assertThat(newer.isRetired(pinned, at(1).minusNanos(1))).isFalse();
  }

  @Test
  @Shows("B12.EXERCISE_REVISED")
  void tellsOfANewerRevisionThanThePlans() {
    Alert alert = onlyAlert(Story.of(BRIDGE, WALKING).published(3, Rungs.BRIDGE, 4));
    assertThat(alert.kind()).isEqualTo(AlertKind.EXERCISE_REVISED);
    assertThat(alert.severity()).isEqualTo(Severity.INFO);
    assertThat(alert.item()).contains(BRIDGE.id());
    assertThat(alert.raisedAt()).isEqualTo(at(3, Story.MORNING));
    assertThat(alert.count()).isEqualTo(1);
    assertThat(alert.reasons())
        .containsExactly(
            new Reason(
                ReasonCode.EXERCISE_REVISED,
                "bridge: revision 4 is published, the plan has 1",
                "design"));
  }

  @Test
  void tellsOfARetirementAndOfWhatTakesItsPlace() {
    Alert replaced = onlyAlert(Story.of(BRIDGE).retired(3, Rungs.BRIDGE, 2, "bridge-half-range"));
    assertThat(replaced.severity()).isEqualTo(Severity.LOW);
    assertThat(replaced.reasons())
        .extracting(Reason::detail)
        .containsExactly("bridge was retired, replaced by bridge-half-range");
    assertThat(onlyAlert(Story.of(BRIDGE).retired(3, Rungs.BRIDGE, 2)).reasons())
        .extracting(Reason::detail)
        .containsExactly("bridge was retired");
  }

  @Test
  void countsTheNextRevisionWhileTheAlertIsOpen() {
    Alert alert =
        onlyAlert(
            Story.of(BRIDGE)
                .published(3, Rungs.BRIDGE, 2)
                .retired(5, Rungs.BRIDGE, 3)
                .published(8, Rungs.BRIDGE, 4));
    assertThat(alert.count()).isEqualTo(3);
    assertThat(alert.raisedAt()).isEqualTo(at(3, Story.MORNING));
    assertThat(alert.lastAt()).isEqualTo(at(8, Story.MORNING));
    assertThat(alert.severity()).isEqualTo(Severity.LOW);
    assertThat(alert.reasons()).hasSize(3);
  }

  @Test
  void raisesAnotherForTheNextRevisionAfterAClearing() {
    Story cleared =
        Story.of(BRIDGE)
            .published(3, Rungs.BRIDGE, 2)
            .cleared(4, AlertKind.EXERCISE_REVISED, BRIDGE);
    assertThat(cleared.ends().alerts()).singleElement().matches(it -> !it.isOpen());
    assertThat(cleared.published(5, Rungs.BRIDGE, 3).ends().alerts())
        .extracting(Alert::isOpen, Alert::ordinal, Alert::count)
        .containsExactly(tuple(false, 1, 1), tuple(true, 2, 1));
  }

  @Test
  void tellsNothingOfWhatThePlanAlreadyHas() {
    assertUntold(Story.of(BRIDGE).published(3, Rungs.BRIDGE, 1));
  }

  @Test
  void tellsNothingOfOtherExercisesNorOfVariants() {
    assertUntold(
        Story.of(BRIDGE)
            .published(3, Rungs.PLANK, 2)
            .published(3, Rungs.BRIDGE_SINGLE_LEG, 2)
            .retired(4, Rungs.PELVIC_TILT, 2));
  }

  @Test
  void tellsOnlyItemsThatAreInThePlanThen() {
    assertUntold(Story.of(BRIDGE, WALKING).revised(2, WALKING).published(3, Rungs.BRIDGE, 2));
    assertUntold(Story.of(WALKING).published(3, Rungs.BRIDGE, 2).revised(4, WALKING, BRIDGE));
  }

  @Test
  void namesAReplacementOfARetiredExerciseOnly() {
    assertThatThrownBy(() -> new Notice("bridge", 2, false, Optional.of("plank"), at(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // --- nothing else ------------------------------------------------------------------------------

  @Test
  void neitherChangesADoseNorKeepsItFromRising() {
    Story story = good(Story.of(BRIDGE), WELL, 0, 3, 7);
    Standing untold = story.ends().standing();
    Standing told =
        story.published(1, Rungs.BRIDGE, 2).retired(5, Rungs.BRIDGE, 3, "plank").ends().standing();
    assertThat(told.decisions()).isEqualTo(untold.decisions()).anyMatch(it -> it.kind() == ADVANCE);
    assertThat(told.items()).isEqualTo(untold.items());
    assertThat(told.status()).isEqualTo(PlanStatus.ACTIVE);
  }

  // --- variants that are retired -----------------------------------------------------------------

  @Test
  void proposesNoVariantThatIsRetired() {
    Story story = good(Story.of(WALKING), WALKED, 0, 3, 7);
    assertThat(proposed(story)).contains("walking-brisk");
    assertThat(proposed(story.retired(5, Rungs.WALKING_BRISK, 2))).isEmpty();
    assertThat(
            proposed(story.retired(5, Rungs.WALKING_BRISK, 2).published(6, Rungs.WALKING_BRISK, 3)))
        .contains("walking-brisk");
  }

  @Test
  void hearsTheNewestRevisionHoweverLateAnOlderOneComes() {
    Story story = good(Story.of(WALKING), WALKED, 0, 3, 7);
    assertThat(
            proposed(story.published(4, Rungs.WALKING_BRISK, 3).retired(5, Rungs.WALKING_BRISK, 2)))
        .contains("walking-brisk");
  }

  @Test
  void withdrawsAProposalWhoseVariantIsRetired() {
    Story story = good(Story.of(WALKING), WALKED, 0, 3, 7).retired(9, Rungs.WALKING_BRISK, 2);
    Story.Ending ending = story.at(at(10));
    assertThat(ending.on(7).status()).isEqualTo(DecisionStatus.SUPERSEDED);
    assertThat(ending.item(WALKING).proposal()).isEmpty();
  }

  @Test
  void leavesAnOpenProposalThatNamesAnotherVariant() {
    Story story = good(Story.of(WALKING), WALKED, 0, 3, 7).retired(9, Rungs.PLANK, 2);
    assertThat(story.at(at(10)).on(7).status()).isEqualTo(DecisionStatus.PROPOSED);
  }

  @Test
  void passesOverARetiredVariantOnTheWayDown() {
    PlanItem atStart =
        item(Rungs.ladder(List.of(Rungs.CLAMSHELL, Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of()));
    Done sore = Done.all(atStart, Rungs.BRIDGE.start()).during(6);
    Story story = Story.of(atStart).session(3, sore).morning(4, 1);
    assertThat(downTo(story)).isEqualTo("pelvic-tilt");
    assertThat(downTo(story.retired(2, Rungs.PELVIC_TILT, 2))).isEqualTo("clamshell");
  }

  @Test
  void goesBackToTheItemsOwnExerciseAlthoughItIsRetired() {
    Dose oneLegged = Rungs.BRIDGE_SINGLE_LEG.start().withVariant(Optional.of("bridge-single-leg"));
    PlanItem harder = Story.prescribing(BRIDGE, oneLegged);
    Story story =
        Story.of(harder)
            .retired(2, Rungs.BRIDGE, 2)
            .session(3, Done.all(harder, oneLegged).during(6))
            .morning(4, 1);
    Decision down = story.ends().on(3);
    assertThat(down.kind()).isEqualTo(REGRESS);
    assertThat(down.to().orElseThrow().variant()).isEmpty();
  }

  // --- the past ----------------------------------------------------------------------------------

  @Test
  void isNotKnownTheDayBefore() {
    History history = Story.of(BRIDGE).published(3, Rungs.BRIDGE, 2).history();
    assertThat(history.upTo(Story.DAY_0.plusDays(3)).notices()).isEmpty();
    assertThat(history.upTo(Story.DAY_0.plusDays(4)).notices()).hasSize(1);
  }

  private static Alert onlyAlert(Story story) {
    List<Alert> alerts = story.ends().alerts();
    assertThat(alerts).hasSize(1);
    return alerts.getFirst();
  }

  private static void assertUntold(Story story) {
    assertThat(story.ends().alerts()).isEmpty();
  }

  private static Optional<String> proposed(Story story) {
    return story.at(at(10)).item(WALKING).proposal().flatMap(Decision::to).flatMap(Dose::variant);
  }

  private static String downTo(Story story) {
    Decision decision = story.ends().on(3);
    assertThat(decision.kind()).isEqualTo(REGRESS);
    return decision.to().flatMap(Dose::variant).orElseThrow();
  }

  private static Story good(Story story, Done done, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, done).morning(day + 1, 1);
    }
    return told;
  }
}
