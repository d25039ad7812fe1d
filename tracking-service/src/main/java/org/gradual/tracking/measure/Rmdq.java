package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * The Roland-Morris questionnaire.
 *
 * @param points how many of its 24 statements apply, 0..24
 */
public record Rmdq(int points) implements Assessment {

  public static final int STATEMENTS = 24;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "B9.RMDQ.SCORE", "The score is the count of the 24 yes answers.", "S-RDQ", Grade.A),
          new Row(
              "B9.RMDQ.BAND",
              "A score of 2 or less is RECOVERED, above it NOT_RECOVERED.",
              "S-KAM",
              Grade.A),
          new Row(
              "B9.RMDQ.CHANGE",
              "A change of the score matters from 5 points on.",
              "S-OST",
              Grade.A));

  private static final int RECOVERED_MAX = 2;
  private static final BigDecimal LEAST_CHANGE = BigDecimal.valueOf(5);

  public Rmdq {
    Instrument.RMDQ.check("score", points);
  }

  /** Counts the answers: one for each statement, true where it applies. */
  public static Rmdq of(List<Boolean> answers) {
    if (answers.size() != STATEMENTS) {
      throw new IllegalArgumentException("must be %d answers".formatted(STATEMENTS));
    }
    return new Rmdq((int) answers.stream().filter(applies -> applies).count());
  }

  @Override
  public Instrument instrument() {
    return Instrument.RMDQ;
  }

  @Override
  public Score score() {
    return Score.of(points);
  }

  @Override
  public Band band() {
    return points <= RECOVERED_MAX ? Band.RECOVERED : Band.NOT_RECOVERED;
  }

  @Override
  public boolean isAsGoodAsCanBe() {
    return points <= RECOVERED_MAX;
  }

  @Override
  public Optional<BigDecimal> leastChange(Assessment baseline) {
    return Optional.of(LEAST_CHANGE);
  }
}
