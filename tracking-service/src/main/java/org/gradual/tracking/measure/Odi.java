package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * The Oswestry index, counted elsewhere: its wording is not ours to ship.
 *
 * @param totalPercent 0..100; with unanswered sections it may be a fraction
 */
public record Odi(BigDecimal totalPercent) implements Assessment {

  static final List<Row> ROWS =
      List.of(
          new Row(
              "B9.ODI.BAND",
              "Up to 20 % is MINIMAL, up to 40 MODERATE, up to 60 SEVERE, up to 80 CRIPPLED, above it"
                  + " EXTREME; a fraction belongs to the worse band.",
              "S-ODI",
              Grade.A),
          new Row(
              "B9.ODI.CHANGE", "A change matters from 10 percentage points on.", "S-OST", Grade.A));

  private static final BigDecimal LEAST_CHANGE = BigDecimal.TEN;

  public Odi {
    if (totalPercent.signum() < 0
        || totalPercent.compareTo(BigDecimal.valueOf(Instrument.ODI.most())) > 0) {
      throw new IllegalArgumentException("totalPercent must be within 0..100");
    }
  }

  @Override
  public Instrument instrument() {
    return Instrument.ODI;
  }

  @Override
  public Score score() {
    return Score.of(totalPercent);
  }

  @Override
  public Band band() {
    if (isUpTo(20)) {
      return Band.MINIMAL;
    }
    if (isUpTo(40)) {
      return Band.MODERATE;
    }
    if (isUpTo(60)) {
      return Band.SEVERE;
    }
    return isUpTo(80) ? Band.CRIPPLED : Band.EXTREME;
  }

  private boolean isUpTo(int percent) {
    return totalPercent.compareTo(BigDecimal.valueOf(percent)) <= 0;
  }

  @Override
  public boolean isAsGoodAsCanBe() {
    return totalPercent.signum() == 0;
  }

  @Override
  public Optional<BigDecimal> leastChange(Assessment baseline) {
    return Optional.of(LEAST_CHANGE);
  }
}
