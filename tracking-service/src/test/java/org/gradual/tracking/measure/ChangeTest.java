package org.gradual.tracking.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gradual.tracking.measure.Mcid.DETERIORATED;
import static org.gradual.tracking.measure.Mcid.NOT_REACHED;
import static org.gradual.tracking.measure.Mcid.NO_BASELINE;
import static org.gradual.tracking.measure.Mcid.REACHED;
import static org.gradual.tracking.measure.Taken.daily;
import static org.gradual.tracking.measure.Taken.nprs;
import static org.gradual.tracking.measure.Taken.odi;
import static org.gradual.tracking.measure.Taken.percent;
import static org.gradual.tracking.measure.Taken.psfs;
import static org.gradual.tracking.measure.Taken.rmdq;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.basis.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measure says beside the first one of its instrument. */
class ChangeTest {

  @Test
  @Shows("B9.BASELINE")
  void comparesWithTheFirstByDayWhateverCameFirst() {
    Measure first = Taken.on(0, new Rmdq(14));
    Measure second = Taken.on(5, new Rmdq(9));
    Measure third = Taken.on(9, new Rmdq(4));
    assertThat(new Series(List.of(third, first, second)).scored())
        .containsExactly(
            new Scored(first, Optional.empty()),
            new Scored(second, Optional.of(first)),
            new Scored(third, Optional.of(first)));
  }

  @Test
  @Shows("B9.BASELINE")
  void hasNoBaselineForTheFirst() {
    Scored first = rmdq(14).scored().getFirst();
    assertThat(first.mcid()).isEqualTo(NO_BASELINE);
    assertThat(first.change()).isEmpty();
    assertThat(new Series(List.of()).scored()).isEmpty();
  }

  @Test
  void ordersOneDayByTheIdAsText() {
    Measure small = at("00000000-0000-7000-8000-000000000000");
    Measure large = at("f0000000-0000-7000-8000-000000000000");
    assertThat(new Series(List.of(large, small)).measures()).containsExactly(small, large);
  }

  private static Measure at(String id) {
    return new Measure(UUID.fromString(id), Taken.DAY_0, Taken.received(0), new Nprs(4));
  }

  @Test
  void keepsInstrumentsApart() {
    List<Measure> measures = List.of(Taken.on(0, new Rmdq(14)), Taken.on(1, new Nprs(4)));
    assertThat(Series.of(measures))
        .flatExtracting(Series::scored)
        .extracting(Scored::mcid)
        .containsExactly(NO_BASELINE, NO_BASELINE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scored(measures.getFirst(), Optional.of(measures.getLast())));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 4, NOT_REACHED", "5, 3, REACHED", "5, 2, REACHED", "5, 6, NOT_REACHED",
    "5, 7, DETERIORATED", "7, 5, NOT_REACHED", "7, 4, REACHED", "10, 8, NOT_REACHED",
    "10, 7, REACHED", "7, 9, NOT_REACHED", "7, 10, DETERIORATED", "0, 1, NOT_REACHED",
    "0, 2, DETERIORATED", "6, 6, NOT_REACHED"
  })
  @Shows({"B9.NPRS.CHANGE", "B9.REACHED", "B9.DETERIORATED"})
  void needsTwoPointsOfPainAndThirtyPercent(int from, int to, Mcid mcid) {
    assertThat(last(nprs(from, to))).isEqualTo(mcid);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 6, NOT_REACHED", "10, 5, REACHED", "10, 14, NOT_REACHED", "10, 15, DETERIORATED",
    "20, 15, NOT_REACHED", "20, 14, REACHED", "18, 23, NOT_REACHED", "18, 24, DETERIORATED",
    "4, 0, NOT_REACHED"
  })
  @Shows({"B9.RMDQ.CHANGE", "B9.REACHED", "B9.DETERIORATED"})
  void needsFivePointsOfRmdqAndThirtyPercent(int from, int to, Mcid mcid) {
    assertThat(last(rmdq(from, to))).isEqualTo(mcid);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 20.01, NOT_REACHED", "30, 20, REACHED", "30, 39.99, NOT_REACHED", "30, 40, DETERIORATED",
    "50, 36, NOT_REACHED", "50, 35, REACHED", "50, 64, NOT_REACHED", "50, 65, DETERIORATED"
  })
  @Shows({"B9.ODI.CHANGE", "B9.REACHED", "B9.DETERIORATED"})
  void needsTenPointsOfOdiAndThirtyPercent(String from, String to, Mcid mcid) {
    assertThat(last(odi(from, to))).isEqualTo(mcid);
  }

  @Test
  @Shows({"B9.PSFS.CHANGE", "B9.REACHED", "B9.DETERIORATED"})
  void needsTwoPointsOfAMeanThatIsBetterTheHigherItIs() {
    assertThat(last(daily(psfs(4, 4), psfs(5, 6)))).isEqualTo(NOT_REACHED);
    assertThat(last(daily(psfs(4, 4), psfs(6, 6)))).isEqualTo(REACHED);
    assertThat(last(daily(psfs(4, 4), psfs(2, 3)))).isEqualTo(NOT_REACHED);
    assertThat(last(daily(psfs(4, 4), psfs(2, 2)))).isEqualTo(DETERIORATED);
    assertThat(last(daily(psfs(7, 7), psfs(9, 9)))).isEqualTo(NOT_REACHED);
    assertThat(last(daily(psfs(7, 7), psfs(9, 9, 9, 9, 10)))).isEqualTo(REACHED);
  }

  @Test
  @Shows("B9.PSFS.CHANGE")
  void needsThreePointsWhereEitherHadASingleActivity() {
    assertThat(last(daily(psfs(4), psfs(6)))).isEqualTo(NOT_REACHED);
    assertThat(last(daily(psfs(4), psfs(7)))).isEqualTo(REACHED);
    assertThat(last(daily(psfs(4, 4), psfs(6)))).isEqualTo(NOT_REACHED);
    assertThat(last(daily(psfs(4), psfs(6, 6)))).isEqualTo(NOT_REACHED);
    assertThat(last(daily(psfs(4), psfs(7, 7)))).isEqualTo(REACHED);
    assertThat(last(daily(psfs(4), psfs(1)))).isEqualTo(DETERIORATED);
  }

  /** 26/3 is 30 % above 20/3 exactly, although both are shown rounded. */
  @Test
  @Shows("B9.REACHED")
  void comparesThirdsOfAPointExactly() {
    assertThat(last(daily(psfs(6, 7, 7), psfs(8, 9, 9)))).isEqualTo(REACHED);
    assertThat(daily(psfs(6, 7, 7), psfs(8, 9, 9)).scored().getLast().change())
        .contains(new BigDecimal("2"));
  }

  @Test
  @Shows("B9.STARTBACK.CHANGE")
  void knowsNoChangeOfRiskThatMatters() {
    Series best = daily(new StartBack(9, 5), new StartBack(0, 0));
    Series worst = daily(new StartBack(0, 0), new StartBack(9, 5));
    assertThat(last(best)).isEqualTo(NOT_REACHED);
    assertThat(last(worst)).isEqualTo(NOT_REACHED);
    assertThat(best.scored().getFirst().mcid()).isEqualTo(NO_BASELINE);
    assertThat(best.scored().getLast().change()).contains(BigDecimal.valueOf(-9));
  }

  @Test
  void tellsTheChangeAsTheShownNumbersDiffer() {
    assertThat(rmdq(14, 9).scored().getLast().change()).contains(BigDecimal.valueOf(-5));
    assertThat(daily(psfs(3, 3, 4), psfs(3, 4)).scored().getLast().change())
        .contains(new BigDecimal("0.17"));
    assertThat(daily(percent("42.5"), percent("42.5")).scored().getLast().change())
        .contains(BigDecimal.ZERO);
  }

  private static Mcid last(Series series) {
    return series.scored().getLast().mcid();
  }
}
