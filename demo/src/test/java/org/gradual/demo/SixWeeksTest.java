package org.gradual.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SixWeeksTest {
  private final Story story = SixWeeks.of(new Random(7));

  @Test
  void lastsSixWeeks() {
    assertThat(story.lastDay()).isEqualTo(42);
  }

  @Test
  void reportsEveryMorningOnce() {
    List<Integer> mornings = all(Step.Morning.class).stream().map(Step.Morning::day).toList();

    assertThat(mornings).hasSize(43).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void bringsOneSessionLateAndAllOthersInOrder() {
    var late = new ArrayList<Integer>();
    int newest = 0;
    for (Step.Session session : all(Step.Session.class)) {
      if (session.day() < newest) {
        late.add(session.day());
      }
      newest = Math.max(newest, session.day());
    }

    assertThat(late).containsExactly(9);
  }

  @Test
  void sendsOneSessionTwice() {
    assertThat(all(Step.Session.class)).filteredOn(it -> it.times() == 2).hasSize(1);
  }

  @Test
  void leavesNoGapOfAWeekBetweenTwoSessionsOfAnExercise() {
    for (String exercise : List.of("bridge", "walking")) {
      List<Integer> days =
          all(Step.Session.class).stream()
              .filter(it -> it.exertions().stream().anyMatch(e -> e.exercise().equals(exercise)))
              .map(Step.Session::day)
              .sorted()
              .toList();
      for (int i = 1; i < days.size(); i++) {
        assertThat(days.get(i) - days.get(i - 1)).isLessThan(7);
      }
    }
  }

  @Test
  void endsWithCriticalPainAndTheTherapistsWord() {
    assertThat(story.steps().getLast()).isInstanceOf(Step.Clearing.class);
    var last = (Step.Session) story.steps().get(story.steps().size() - 2);
    assertThat(last.exertions()).singleElement().returns(7, Exertion::during);
  }

  private <T extends Step> List<T> all(Class<T> kind) {
    return story.steps().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
