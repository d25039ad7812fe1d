package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measure beside the first one of its instrument.
 *
 * @param baseline empty for the first one itself
 */
public record Scored(Measure measure, Optional<Measure> baseline) {

  public Scored {
    if (baseline.filter(it -> it.assessment().instrument() != instrument(measure)).isPresent()) {
      throw new IllegalArgumentException("the baseline is another instrument's");
    }
  }

  public Mcid mcid() {
    return baseline
        .map(it -> Mcid.of(it.assessment(), measure.assessment()))
        .orElse(Mcid.NO_BASELINE);
  }

  /** The score less the baseline's, as both are shown, whichever way is the better one. */
  public Optional<BigDecimal> change() {
    return baseline.map(
        it ->
            Score.plain(
                measure.assessment().score().shown().subtract(it.assessment().score().shown())));
  }

  private static Instrument instrument(Measure measure) {
    return measure.assessment().instrument();
  }
}
