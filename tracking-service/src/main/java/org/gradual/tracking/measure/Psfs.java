package org.gradual.tracking.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;

/**
 * The patient-specific functional scale: how well a patient can do what matters to them.
 *
 * @param activities 0, unable, to 10, as before; one to five of them, each of the patient's own
 *     choice, whose names are the patient's words and stay out of here
 */
public record Psfs(List<Integer> activities) implements Assessment {

  public static final int ACTIVITIES_MAX = 5;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "B9.PSFS.SCORE",
              "The score is the mean of the activities; higher is better.",
              "S-PSF",
              Grade.A),
          Row.design(
              "B9.PSFS.BAND",
              "The limitation is SEVERE below 4, MODERATE below 7, MILD below 10 and NONE at 10: the"
                  + " bounds of pain, turned round."),
          new Row(
              "B9.PSFS.CHANGE",
              "A change matters from 2 points of a mean on, from 3 points of a single activity; where"
                  + " one of the two assessments had a single activity, from 3.",
              "S-PSF",
              Grade.A));

  private static final BigDecimal LEAST_CHANGE_OF_MEAN = BigDecimal.valueOf(2);
  private static final BigDecimal LEAST_CHANGE_OF_ONE = BigDecimal.valueOf(3);

  public Psfs {
    activities = List.copyOf(activities);
    if (activities.isEmpty() || activities.size() > ACTIVITIES_MAX) {
      throw new IllegalArgumentException("must be 1 to %d activities".formatted(ACTIVITIES_MAX));
    }
    activities.forEach(it -> Instrument.PSFS.check("an activity's score", it));
  }

  @Override
  public Instrument instrument() {
    return Instrument.PSFS;
  }

  @Override
  public Score score() {
    int sum = activities.stream().mapToInt(it -> it).sum();
    return new Score(BigDecimal.valueOf(sum), activities.size());
  }

  @Override
  public Band band() {
    if (!score().isAtLeast(Score.of(4))) {
      return Band.SEVERE;
    }
    if (!score().isAtLeast(Score.of(7))) {
      return Band.MODERATE;
    }
    return isAsGoodAsCanBe() ? Band.NONE : Band.MILD;
  }

  @Override
  public boolean isAsGoodAsCanBe() {
    return score().isAtLeast(Score.of(Instrument.PSFS.most()));
  }

  @Override
  public Optional<BigDecimal> leastChange(Assessment baseline) {
    boolean single =
        activities.size() == 1 || baseline instanceof Psfs it && it.activities.size() == 1;
    return Optional.of(single ? LEAST_CHANGE_OF_ONE : LEAST_CHANGE_OF_MEAN);
  }
}
