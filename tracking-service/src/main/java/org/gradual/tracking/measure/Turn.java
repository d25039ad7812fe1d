package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measure after the first one of its instrument, and what it shows.
 *
 * @param before the one right before it, which may be the baseline
 */
record Turn(Measure baseline, Measure before, Measure now) {

  private static final BigDecimal WORSE_BY = new BigDecimal("0.20");

  /** Of a score near 0 every change is 20 %. [design] */
  private static final Score POINT = Score.of(1);

  Stream<Signal> signals() {
    return Stream.of(reached(), worse(), notImproving()).flatMap(Optional::stream);
  }

  /** Told when it is reached, not while it stays so. */
  private Optional<Signal> reached() {
    boolean isNew = isReached(now) && !isReached(before);
    return Optional.of(signal(Sign.MCID_REACHED, baseline)).filter(_ -> isNew);
  }

  private boolean isReached(Measure measure) {
    return Mcid.of(baseline.assessment(), measure.assessment()) == Mcid.REACHED;
  }

  private Optional<Signal> worse() {
    return Stream.of(baseline, before)
        .filter(_ -> instrument().isOfFunction())
        .filter(this::isWorseThan)
        .findFirst()
        .map(it -> signal(Sign.FUNCTION_WORSE, it));
  }

  private boolean isWorseThan(Measure earlier) {
    Score from = earlier.assessment().score();
    Score loss = instrument().gain(now.assessment().score(), from);
    return loss.isAtLeast(POINT) && loss.isAtLeast(from.times(WORSE_BY));
  }

  private Optional<Signal> notImproving() {
    boolean shows =
        instrument().isOfFunction()
            && !before.equals(baseline)
            && !baseline.assessment().isAsGoodAsCanBe()
            && !isBetterThanBaseline(before)
            && !isBetterThanBaseline(now);
    return Optional.of(signal(Sign.FUNCTION_NOT_IMPROVING, baseline, before)).filter(_ -> shows);
  }

  private boolean isBetterThanBaseline(Measure measure) {
    return instrument()
            .gain(baseline.assessment().score(), measure.assessment().score())
            .sum()
            .signum()
        > 0;
  }

  private Signal signal(Sign sign, Measure... earlier) {
    List<Measure> restsOn = Stream.concat(Stream.of(now), Stream.of(earlier)).toList();
    Instant known = Collections.max(restsOn.stream().map(Measure::receivedAt).toList());
    return new Signal(sign, now, known, words(restsOn));
  }

  private String words(List<Measure> restsOn) {
    return instrument()
        + restsOn.stream()
            .map(
                it ->
                    " %s on %s"
                        .formatted(it.assessment().score().shown().toPlainString(), it.takenOn()))
            .reduce((later, earlier) -> later + ", after" + earlier)
            .orElseThrow();
  }

  private Instrument instrument() {
    return now.assessment().instrument();
  }
}
