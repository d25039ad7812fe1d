package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.RedFlagCheck.PROMPTED;
import static org.gradual.tracking.progression.RedFlagCheck.WEEKLY;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** When the red-flag questions are asked. */
class RedFlagCheckTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);
  private static final Story ANSWERED = Story.of(BRIDGE).with(answeredNo(0, OptionalInt.empty()));

  @Test
  @Shows("B8.ASK_WEEKLY")
  void areAskedAtTheBeginningAndSevenDaysAfterTheyWereAnswered() {
    assertThat(due(Story.of(BRIDGE), 0)).contains(WEEKLY);
    assertThat(WEEKLY.row().id()).isEqualTo("B8.ASK_WEEKLY");
    assertThat(due(Story.of(BRIDGE).morning(0, 2), 0)).contains(WEEKLY);
    assertThat(due(ANSWERED, 0)).isEmpty();
    assertThat(due(ANSWERED, 6)).isEmpty();
    assertThat(due(ANSWERED, 7)).contains(WEEKLY);
    assertThat(due(ANSWERED, 30)).contains(WEEKLY);
    assertThat(due(ANSWERED.with(answeredNo(6, OptionalInt.empty())), 12)).isEmpty();
  }

  @Test
  @Shows("B8.ASK_WHEN_WORSE")
  void areAskedAfterAMorningsPainOfSeven() {
    assertThat(due(ANSWERED.morning(2, 6), 2)).isEmpty();
    assertThat(due(ANSWERED.morning(2, 7), 1)).isEmpty();
    assertThat(due(ANSWERED.morning(2, 7), 2)).contains(PROMPTED);
    assertThat(due(ANSWERED.morning(2, 8), 3)).contains(PROMPTED);
  }

  @Test
  @Shows("B8.ASK_WHEN_WORSE")
  void areAskedAfterAPainOfSevenDuringAnExerciseOrAfterIt() {
    assertThat(due(ANSWERED.session(2, WELL.during(6)), 2)).isEmpty();
    assertThat(due(ANSWERED.session(2, WELL.during(7)), 2)).contains(PROMPTED);
    assertThat(due(ANSWERED.session(2, WELL.after(7)), 2)).contains(PROMPTED);
    assertThat(due(ANSWERED.session(2, WELL.after(7)), 1)).isEmpty();
  }

  @Test
  @Shows("B8.ASK_WHEN_WORSE")
  void areAskedAfterANewSymptomInALegAndAfterAFall() {
    Story leg = ANSWERED.checkIn(2, OptionalInt.empty(), Set.of(), false, true, false);
    assertThat(due(leg, 2)).contains(PROMPTED);
    assertThat(due(ANSWERED.fall(2), 2)).contains(PROMPTED);
    Story flare = ANSWERED.checkIn(2, OptionalInt.empty(), Set.of(), false, false, true);
    assertThat(due(flare, 2)).isEmpty();
  }

  @Test
  @Shows("B8.ASK_WHEN_WORSE")
  void areAskedUntilTheyHaveBeenAnsweredBeItInTheSameReport() {
    Story hurting = ANSWERED.morning(2, 7);
    assertThat(due(hurting.with(answeredNo(3, OptionalInt.empty())), 3)).isEmpty();
    assertThat(due(ANSWERED.with(answeredNo(2, OptionalInt.of(7))), 2)).isEmpty();
    assertThat(due(ANSWERED.redFlag(2, RedFlag.FRACTURE), 2)).isEmpty();
  }

  @Test
  void areAskedFromThePainThatIsCriticalInThePlan() {
    Settings eight = Story.with(Setting.PAIN_CRITICAL, "8");
    Story story =
        Story.of(PainPolicy.PAIN_MONITORED, eight, BRIDGE).with(answeredNo(0, OptionalInt.empty()));
    assertThat(due(story.morning(2, 7), 2)).isEmpty();
    assertThat(due(story.morning(2, 8), 2)).contains(PROMPTED);
  }

  private static Optional<RedFlagCheck> due(Story story, int day) {
    return RedFlagCheck.due(story.history(), Story.DAY_0.plusDays(day));
  }

  private static CheckIn answeredNo(int day, OptionalInt pain) {
    Instant then = at(day, Story.MORNING);
    return new CheckIn(
        Story.DAY_0.plusDays(day),
        pain,
        Optional.of(then).filter(_ -> pain.isPresent()),
        Optional.of(then),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
