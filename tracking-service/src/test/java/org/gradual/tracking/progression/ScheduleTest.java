package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From trials to a first quota, and from there to the goal. */
class ScheduleTest {

  private static final Dose GOAL = Repetitions.of(1, 24);

  @Test
  @Shows("B5.QUOTA.NEXT")
  void isTheExampleOfTheBasis() {
    Quota quota = new Quota(GOAL, 12, List.of(8, 10, 12));
    Schedule schedule =
        new Schedule(quota.first(quota.trials()), quota.goalNumber(), quota.sessions());
    assertThat(IntStream.rangeClosed(0, 12).map(schedule::at))
        .containsExactly(7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 24);
  }

  @ParameterizedTest
  @Shows("B5.QUOTA.TRIAL")
  @CsvSource({
    "8, 10, 12, 7",
    "10, 10, 9, 6",
    "10, 10, 10, 7",
    "10, 10, 11, 7",
    "1, 1, 1, 1",
    "1, 1, 2, 1",
    "2, 3, 3, 1",
    "3, 3, 3, 2",
    "40, 40, 40, 24"
  })
  void beginsAtSevenTenthsOfTheMeanTrial(int one, int two, int three, int first) {
    assertThat(new Quota(GOAL, 12, List.of()).first(List.of(one, two, three))).isEqualTo(first);
  }

  @Test
  void stepsOneNumberOfADose() {
    assertThat(Quota.stepped(DurationDose.of(10, 3))).isEqualTo(Dimension.MINUTES);
    assertThat(Quota.stepped(Repetitions.of(3, 1))).isEqualTo(Dimension.REPS);
    assertThat(Quota.stepped(Hold.of(1, 2, 10))).isEqualTo(Dimension.REPS);
    assertThat(Quota.stepped(Hold.of(3, 1, 10))).isEqualTo(Dimension.HOLD_SECONDS);
  }

  @Test
  void refusesAGoalThatTheTrialsAreAboveAlready() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quota(Repetitions.of(1, 6), 12, List.of(8, 10, 12)))
        .withMessage("is below the first quota, 7");
    assertThat(new Quota(Repetitions.of(1, 7), 12, List.of(8, 10, 12)).goalNumber()).isEqualTo(7);
  }

  @Test
  void refusesWhatIsNoSchedule() {
    for (int sessions : new int[] {0, 27}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Quota(GOAL, sessions, List.of()));
    }
    assertThat(new Quota(GOAL, 26, List.of()).sessions()).isEqualTo(26);
    assertThat(new Quota(GOAL, 1, List.of()).sessions()).isEqualTo(1);
    assertThat(new Quota(GOAL, 12, List.of(1, 1, 1)).trials()).hasSize(3);
    for (List<Integer> trials : List.of(List.of(8, 10), List.of(8, 10, 12, 14), List.of(8, 0, 9))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Quota(GOAL, 12, trials));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(0, 5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(6, 5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(5, 6, 0));
    assertThat(new Schedule(5, 5, 1).at(1)).isEqualTo(5);
  }

  @ParameterizedTest
  @Shows("B5.QUOTA.RECOMPUTE")
  @CsvSource({
    "20, 24, 0, 1",
    "20, 24, 1, 1",
    "20, 24, 5, 5",
    "10, 24, 4, 5",
    "4, 24, 1, 10",
    "24, 24, 0, 1"
  })
  void takesMoreSessionsWhereAnewItWouldBeTooSteep(int first, int goal, int left, int sessions) {
    assertThat(Schedule.anew(first, goal, left).sessions()).isEqualTo(sessions);
  }
}
