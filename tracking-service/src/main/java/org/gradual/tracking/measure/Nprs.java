package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * Pain on the numeric rating scale.
 *
 * @param points 0, no pain, to 10
 */
public record Nprs(int points) implements Assessment {

  static final List<Row> ROWS =
      List.of(
          Row.design(
              "B9.NPRS.BAND",
              "Pain 0 is NONE, 1 to 3 MILD, 4 to 6 MODERATE, 7 to 10 SEVERE: the usual bounds, which"
                  + " are more cautious than those by interference (S-BOO)."),
          new Row(
              "B9.NPRS.CHANGE", "A change of pain matters from 2 points on.", "S-OST", Grade.A));

  private static final BigDecimal LEAST_CHANGE = BigDecimal.valueOf(2);

  public Nprs {
    Instrument.NPRS.check("score", points);
  }

  @Override
  public Instrument instrument() {
    return Instrument.NPRS;
  }

  @Override
  public Score score() {
    return Score.of(points);
  }

  @Override
  public Band band() {
    if (points == 0) {
      return Band.NONE;
    }
    if (points <= 3) {
      return Band.MILD;
    }
    return points <= 6 ? Band.MODERATE : Band.SEVERE;
  }

  @Override
  public boolean isAsGoodAsCanBe() {
    return points == 0;
  }

  @Override
  public Optional<BigDecimal> leastChange(Assessment baseline) {
    return Optional.of(LEAST_CHANGE);
  }
}
