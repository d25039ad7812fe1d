package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/** Whether a score has changed since the baseline by as much as matters to patients. */
public enum Mcid {
  REACHED,
  NOT_REACHED,
  DETERIORATED,
  NO_BASELINE;

  static final List<Row> ROWS =
      List.of(
          Row.design(
              "B9.BASELINE", "The first measure of an instrument, by its day, is the baseline."),
          new Row(
              "B9.REACHED",
              "A change for the better is REACHED where it is at least the instrument's smallest"
                  + " important change and at least 30 % of the baseline.",
              "S-OST",
              Grade.A),
          Row.design(
              "B9.DETERIORATED", "A change of the same size for the worse is DETERIORATED."));

  private static final BigDecimal SHARE_OF_BASELINE = new BigDecimal("0.30");

  static Mcid of(Assessment baseline, Assessment now) {
    Score gain = now.instrument().gain(baseline.score(), now.score());
    return size(baseline, now).map(it -> of(gain, it)).orElse(NOT_REACHED);
  }

  private static Mcid of(Score gain, Score size) {
    if (gain.isAtLeast(size)) {
      return REACHED;
    }
    return gain.times(BigDecimal.ONE.negate()).isAtLeast(size) ? DETERIORATED : NOT_REACHED;
  }

  /** How much must have changed, in points; empty where the instrument knows no such size. */
  static Optional<Score> size(Assessment baseline, Assessment now) {
    return now.leastChange(baseline)
        .flatMap(
            least ->
                Stream.of(Score.of(least), baseline.score().times(SHARE_OF_BASELINE))
                    .max(Score::compareTo));
  }
}
