package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * The STarT Back screening tool, counted elsewhere: its wording is not ours to ship. No change of
 * it is known to matter by itself, so none is ever REACHED. [design]
 *
 * @param total of all nine items, 0..9
 * @param distress of the five that ask for distress, 0..5; they are part of the total
 */
public record StartBack(int total, int distress) implements Assessment {

  public static final int DISTRESS_MOST = 5;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "B9.STARTBACK.BAND",
              "A total of 3 or less is a LOW risk; above it, distress of 3 or less is MEDIUM, of 4 or"
                  + " more HIGH.",
              "S-STL",
              Grade.A),
          Row.design(
              "B9.STARTBACK.CHANGE",
              "No change of the score is known to matter: compared with a baseline it is"
                  + " NOT_REACHED."));

  private static final int LOW_MAX = 3;
  private static final int DISTRESS_HIGH = 4;

  public StartBack {
    Instrument.STARTBACK.check("total", total);
    Instrument.check("distress", distress, DISTRESS_MOST);
    if (distress > total) {
      throw new IllegalArgumentException("distress is part of the total");
    }
  }

  @Override
  public Instrument instrument() {
    return Instrument.STARTBACK;
  }

  @Override
  public Score score() {
    return Score.of(total);
  }

  @Override
  public Band band() {
    if (total <= LOW_MAX) {
      return Band.LOW;
    }
    return distress >= DISTRESS_HIGH ? Band.HIGH : Band.MEDIUM;
  }

  @Override
  public boolean isAsGoodAsCanBe() {
    return total == 0;
  }

  @Override
  public Optional<BigDecimal> leastChange(Assessment baseline) {
    return Optional.empty();
  }
}
