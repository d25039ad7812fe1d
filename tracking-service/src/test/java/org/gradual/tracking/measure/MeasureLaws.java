package org.gradual.tracking.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of measures whatever was answered, and in whatever order it came. */
class MeasureLaws {

  @Property
  void arrivalNeverMatters(@ForAll("measures") List<Measure> measures, @ForAll Random random) {
    List<Measure> shuffled = new ArrayList<>(measures);
    Collections.shuffle(shuffled, random);
    assertThat(Series.of(shuffled)).containsExactlyInAnyOrderElementsOf(Series.of(measures));
    assertThat(signals(shuffled)).containsExactlyInAnyOrderElementsOf(signals(measures));
  }

  @Property
  void whatIsStillToComeChangesNothing(@ForAll("measures") List<Measure> measures) {
    List<Measure> known = measures.subList(0, measures.size() / 2);
    assertThat(signals(measures)).containsAll(signals(known));
  }

  @Property
  void theOtherWayRoundIsTheOtherWord(@ForAll("rmdq") Rmdq from, @ForAll("rmdq") Rmdq to) {
    if (Mcid.of(from, to) == Mcid.REACHED) {
      assertThat(Mcid.of(to, from)).isNotEqualTo(Mcid.REACHED);
    }
  }

  @Property
  void noAssessmentIsBothBetterAndWorseThanTheBaseline(@ForAll("measures") List<Measure> measures) {
    for (Series series : Series.of(measures)) {
      for (Scored it : series.scored()) {
        boolean gained = it.change().filter(change -> isBetter(series, change)).isPresent();
        boolean lost = it.change().filter(change -> isBetter(series, change.negate())).isPresent();
        assertThat(it.mcid() == Mcid.REACHED && !gained).isFalse();
        assertThat(it.mcid() == Mcid.DETERIORATED && !lost).isFalse();
      }
    }
  }

  private static boolean isBetter(Series series, BigDecimal change) {
    boolean higher = series.measures().getFirst().assessment().instrument() == Instrument.PSFS;
    return change.signum() == (higher ? 1 : -1);
  }

  private static List<Signal> signals(List<Measure> measures) {
    return Series.of(measures).stream().flatMap(it -> it.signals().stream()).toList();
  }

  @Provide
  Arbitrary<Rmdq> rmdq() {
    return Arbitraries.integers().between(0, 24).map(Rmdq::new);
  }

  @Provide
  Arbitrary<List<Measure>> measures() {
    return assessments()
        .list()
        .ofMaxSize(12)
        .map(
            them ->
                IntStream.range(0, them.size()).mapToObj(i -> Taken.on(i, them.get(i))).toList());
  }

  private Arbitrary<Assessment> assessments() {
    return Arbitraries.oneOf(
        rmdq().map(it -> it),
        Arbitraries.integers().between(0, 10).map(Nprs::new),
        Arbitraries.integers().between(0, 10).list().ofMinSize(1).ofMaxSize(5).map(Psfs::new),
        Arbitraries.integers().between(0, 100).map(it -> new Odi(BigDecimal.valueOf(it))),
        Combinators.combine(
                Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 4))
            .as((distress, others) -> new StartBack(distress + others, distress)));
  }
}
