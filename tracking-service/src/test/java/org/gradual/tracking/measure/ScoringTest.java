package org.gradual.tracking.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gradual.tracking.measure.Taken.percent;
import static org.gradual.tracking.measure.Taken.psfs;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.basis.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one assessment scores, and in which band. */
class ScoringTest {

  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "1, MILD",
    "3, MILD",
    "4, MODERATE",
    "6, MODERATE",
    "7, SEVERE",
    "10, SEVERE"
  })
  @Shows("B9.NPRS.BAND")
  void namesTheBandOfPain(int points, Band band) {
    assertThat(new Nprs(points).band()).isEqualTo(band);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 23, 24})
  @Shows("B9.RMDQ.SCORE")
  void countsTheStatementsThatApply(int yes) {
    List<Boolean> answers =
        Stream.concat(
                Collections.nCopies(yes, true).stream(),
                Collections.nCopies(24 - yes, false).stream())
            .toList();
    assertThat(Rmdq.of(answers)).isEqualTo(new Rmdq(yes));
    assertThat(Rmdq.of(answers.reversed())).isEqualTo(new Rmdq(yes));
  }

  @ParameterizedTest
  @CsvSource({"0, RECOVERED", "2, RECOVERED", "3, NOT_RECOVERED", "24, NOT_RECOVERED"})
  @Shows("B9.RMDQ.BAND")
  void takesTwoPointsOrLessForRecovered(int points, Band band) {
    assertThat(new Rmdq(points).band()).isEqualTo(band);
  }

  @Test
  @Shows("B9.PSFS.SCORE")
  void takesTheMeanOfTheActivitiesAndShowsTwoDecimals() {
    assertThat(psfs(7).score().shown()).isEqualTo("7");
    assertThat(psfs(3, 4).score().shown()).isEqualTo("3.5");
    assertThat(psfs(3, 3, 4).score().shown()).isEqualTo("3.33");
    assertThat(psfs(3, 4, 4).score().shown()).isEqualTo("3.67");
    assertThat(psfs(10, 10, 10, 10, 10).score().shown()).isEqualTo("10");
    assertThat(psfs(0).score().shown()).isEqualTo("0");
  }

  @Test
  @Shows("B9.PSFS.BAND")
  void namesTheBandOfAMean() {
    assertThat(psfs(3, 4, 4, 4, 4).band()).isEqualTo(Band.SEVERE);
    assertThat(psfs(4, 4).band()).isEqualTo(Band.MODERATE);
    assertThat(psfs(6, 7, 7, 7, 7).band()).isEqualTo(Band.MODERATE);
    assertThat(psfs(7, 7).band()).isEqualTo(Band.MILD);
    assertThat(psfs(9, 10, 10, 10, 10).band()).isEqualTo(Band.MILD);
    assertThat(psfs(10, 10).band()).isEqualTo(Band.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "0, MINIMAL", "20, MINIMAL", "20.01, MODERATE", "21, MODERATE", "40, MODERATE", "41, SEVERE",
    "60, SEVERE", "61, CRIPPLED", "80, CRIPPLED", "80.5, EXTREME", "81, EXTREME", "100, EXTREME"
  })
  @Shows("B9.ODI.BAND")
  void namesTheBandOfAPercentage(BigDecimal percent, Band band) {
    assertThat(new Odi(percent).band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, LOW",
    "3, 0, LOW",
    "3, 3, LOW",
    "4, 0, MEDIUM",
    "4, 3, MEDIUM",
    "4, 4, HIGH",
    "9, 3, MEDIUM",
    "9, 4, HIGH",
    "9, 5, HIGH"
  })
  @Shows("B9.STARTBACK.BAND")
  void namesTheRiskByTotalAndDistress(int total, int distress, Band band) {
    assertThat(new StartBack(total, distress).band()).isEqualTo(band);
    assertThat(new StartBack(total, distress).score().shown()).isEqualTo(BigDecimal.valueOf(total));
  }

  @Test
  void refusesWhatNoInstrumentCanScore() {
    refused(() -> new Nprs(-1));
    refused(() -> new Nprs(11));
    refused(() -> new Rmdq(-1));
    refused(() -> new Rmdq(25));
    refused(() -> Rmdq.of(Collections.nCopies(23, true)));
    refused(() -> Rmdq.of(Collections.nCopies(25, true)));
    refused(() -> psfs());
    refused(() -> psfs(1, 2, 3, 4, 5, 6));
    refused(() -> psfs(1, 11));
    refused(() -> psfs(-1));
    refused(() -> percent("-0.01"));
    refused(() -> percent("100.01"));
    refused(() -> new StartBack(10, 0));
    refused(() -> new StartBack(-1, 0));
    refused(() -> new StartBack(9, 6));
    refused(() -> new StartBack(9, -1));
    refused(() -> new StartBack(4, 5));
  }

  private static void refused(Runnable measuring) {
    assertThatIllegalArgumentException().isThrownBy(measuring::run);
  }

  @Test
  void knowsWhereNothingCanGetBetter() {
    Stream.of(new Nprs(0), new Rmdq(2), psfs(10, 10), percent("0"), new StartBack(0, 0))
        .forEach(it -> assertThat(it.isAsGoodAsCanBe()).as("%s", it).isTrue());
    Stream.of(new Nprs(1), new Rmdq(3), psfs(10, 9), percent("0.01"), new StartBack(1, 0))
        .forEach(it -> assertThat(it.isAsGoodAsCanBe()).as("%s", it).isFalse());
  }

  @Test
  void showsNumbersWithoutZerosAtTheirEnd() {
    assertThat(percent("42.50").score().shown()).isEqualTo(new BigDecimal("42.5"));
    assertThat(percent("1E+2").score().shown().toString()).isEqualTo("100");
  }

  @Test
  void namesEachRowOfTheBasisOnce() {
    List<String> ids = Basis.rows().stream().map(Row::id).toList();
    assertThat(new HashSet<>(ids)).hasSize(ids.size()).hasSize(18);
    assertThat(ids).allMatch(it -> it.startsWith("B9."));
  }
}
