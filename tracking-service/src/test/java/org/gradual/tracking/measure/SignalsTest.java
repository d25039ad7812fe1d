package org.gradual.tracking.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.measure.Sign.FUNCTION_NOT_IMPROVING;
import static org.gradual.tracking.measure.Sign.FUNCTION_WORSE;
import static org.gradual.tracking.measure.Taken.daily;
import static org.gradual.tracking.measure.Taken.nprs;
import static org.gradual.tracking.measure.Taken.odi;
import static org.gradual.tracking.measure.Taken.psfs;
import static org.gradual.tracking.measure.Taken.rmdq;

import java.util.List;
import org.gradual.tracking.basis.Shows;
import org.junit.jupiter.api.Test;

/** What measures show that a therapist must know of. */
class SignalsTest {

  // --- better by as much as matters --------------------------------------------------------------

  @Test
  @Shows("B9.MCID_REACHED")
  void tellsWhenAChangeThatMattersIsReachedAndNotWhileItStays() {
    assertThat(signs(rmdq(10, 6))).isEmpty();
    assertThat(signs(rmdq(10, 5))).containsExactly("1 MCID_REACHED");
    assertThat(signs(rmdq(10, 5, 4, 3))).containsExactly("1 MCID_REACHED");
    assertThat(signs(nprs(6, 4))).containsExactly("1 MCID_REACHED");
  }

  @Test
  @Shows("B9.MCID_REACHED")
  void tellsItAgainWhenItWasLostInBetween() {
    assertThat(signs(nprs(6, 3, 5, 3))).containsExactly("1 MCID_REACHED", "3 MCID_REACHED");
  }

  // --- worse by a fifth --------------------------------------------------------------------------

  @Test
  @Shows("B9.FUNCTION_WORSE")
  void seesFunctionThatIsWorseThanTheBaselineByAFifth() {
    assertThat(of(FUNCTION_WORSE, rmdq(10, 11))).isEmpty();
    assertThat(of(FUNCTION_WORSE, rmdq(10, 12))).containsExactly(1);
    assertThat(of(FUNCTION_WORSE, rmdq(10, 13))).containsExactly(1);
    assertThat(of(FUNCTION_WORSE, odi("30", "35.99"))).isEmpty();
    assertThat(of(FUNCTION_WORSE, odi("30", "36"))).containsExactly(1);
    assertThat(of(FUNCTION_WORSE, daily(psfs(5, 5), psfs(4, 5)))).isEmpty();
    assertThat(of(FUNCTION_WORSE, daily(psfs(5, 5), psfs(4, 4)))).containsExactly(1);
  }

  @Test
  @Shows("B9.FUNCTION_WORSE")
  void seesASlowDeclineAgainstTheBaseline() {
    assertThat(of(FUNCTION_WORSE, rmdq(10, 11, 12))).containsExactly(2);
  }

  @Test
  @Shows("B9.FUNCTION_WORSE")
  void seesARelapseAgainstTheAssessmentBefore() {
    assertThat(of(FUNCTION_WORSE, rmdq(16, 10, 11))).isEmpty();
    assertThat(of(FUNCTION_WORSE, rmdq(16, 10, 12))).containsExactly(2);
  }

  @Test
  @Shows("B9.FUNCTION_WORSE")
  void needsAWholePointWhereAFifthIsLess() {
    assertThat(of(FUNCTION_WORSE, odi("2", "2.99"))).isEmpty();
    assertThat(of(FUNCTION_WORSE, odi("2", "3"))).containsExactly(1);
    assertThat(of(FUNCTION_WORSE, rmdq(0, 0))).isEmpty();
    assertThat(of(FUNCTION_WORSE, rmdq(0, 1))).containsExactly(1);
  }

  @Test
  void tellsOfNoFunctionWhereNoneIsMeasured() {
    assertThat(signs(nprs(2, 9, 9))).isEmpty();
    assertThat(signs(daily(new StartBack(1, 0), new StartBack(9, 5), new StartBack(9, 5))))
        .isEmpty();
  }

  // --- no better twice ---------------------------------------------------------------------------

  @Test
  @Shows("B9.FUNCTION_NOT_IMPROVING")
  void seesTwoAssessmentsInARowThatAreNoBetterThanTheBaseline() {
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(10, 10))).isEmpty();
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(10, 10, 10))).containsExactly(2);
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(10, 10, 10, 11))).containsExactly(2, 3);
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(10, 11, 10))).containsExactly(2);
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(10, 10, 9))).isEmpty();
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(10, 9, 10))).isEmpty();
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(10, 10, 9, 10))).isEmpty();
    assertThat(of(FUNCTION_NOT_IMPROVING, daily(psfs(5, 5), psfs(5, 5), psfs(5, 5))))
        .containsExactly(2);
    assertThat(of(FUNCTION_NOT_IMPROVING, daily(psfs(5, 5), psfs(5, 6), psfs(5, 5)))).isEmpty();
  }

  @Test
  @Shows("B9.FUNCTION_NOT_IMPROVING")
  void asksNoGainOfABaselineThatLeavesNoRoom() {
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(2, 2, 2))).isEmpty();
    assertThat(of(FUNCTION_NOT_IMPROVING, rmdq(3, 3, 3))).containsExactly(2);
    assertThat(of(FUNCTION_NOT_IMPROVING, odi("0", "0", "0"))).isEmpty();
    assertThat(of(FUNCTION_NOT_IMPROVING, daily(psfs(10), psfs(10), psfs(10)))).isEmpty();
  }

  // --- what stands in a signal -------------------------------------------------------------------

  @Test
  void saysInNumbersAgainstWhat() {
    assertThat(rmdq(10, 12).signals())
        .extracting(Signal::detail)
        .containsExactly("RMDQ 12 on 2026-09-08, after 10 on 2026-09-07");
    assertThat(daily(psfs(3, 3, 4), psfs(3, 3, 4), psfs(3, 3, 4)).signals())
        .extracting(Signal::detail)
        .containsExactly(
            "PSFS 3.33 on 2026-09-09, after 3.33 on 2026-09-07, after 3.33 on 2026-09-08");
  }

  @Test
  void isKnownOnceTheLastOfWhatItRestsOnWasReceived() {
    Measure late =
        new Measure(Taken.on(0, new Rmdq(10)).id(), Taken.DAY_0, Taken.received(9), new Rmdq(10));
    Measure early = Taken.on(3, new Rmdq(12));
    assertThat(new Series(List.of(late, early)).signals())
        .extracting(Signal::knownAt)
        .containsExactly(Taken.received(9));
    assertThat(rmdq(10, 12).signals())
        .extracting(Signal::knownAt)
        .containsExactly(Taken.received(1));
  }

  private static List<Integer> of(Sign sign, Series series) {
    return series.signals().stream()
        .filter(it -> it.sign() == sign)
        .map(it -> (int) (it.measure().takenOn().toEpochDay() - Taken.DAY_0.toEpochDay()))
        .toList();
  }

  private static List<String> signs(Series series) {
    return series.signals().stream()
        .map(
            it ->
                (it.measure().takenOn().toEpochDay() - Taken.DAY_0.toEpochDay())
                    + " "
                    + it.sign().name())
        .toList();
  }
}
