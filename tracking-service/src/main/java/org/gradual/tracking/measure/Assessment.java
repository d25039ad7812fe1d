package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** What a patient answered once to one instrument. */
public sealed interface Assessment permits Nprs, Rmdq, Psfs, Odi, StartBack {

  Instrument instrument();

  Score score();

  Band band();

  /** Whether nothing is left that could get better. */
  boolean isAsGoodAsCanBe();

  /**
   * The smallest change that matters to patients, in points.
   *
   * @param baseline of the same instrument
   * @return empty: none is known for the instrument
   */
  Optional<BigDecimal> leastChange(Assessment baseline);
}
