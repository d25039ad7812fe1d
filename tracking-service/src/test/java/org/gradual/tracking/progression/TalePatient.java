package org.gradual.tracking.progression;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;

/**
 * What a patient of a {@link Tale} does and says.
 *
 * @param luck one session in so many goes wrong
 */
record TalePatient(Dice dice, int luck) {

  /** What is told of a dose. */
  String done(Dose dose) {
    int before = dice.upTo(2);
    if (!dice.chance(luck)) {
      return "%s pain=%d/%d/%d effort=%d"
          .formatted(sets(dose, 0), before, dice.upTo(2), dice.upTo(2), 3 + dice.upTo(4));
    }
    return switch (dice.upTo(8)) {
      case 0 -> sets(dose, 0) + " pain=%d/%d/2 effort=5".formatted(before, 3 + dice.upTo(2));
      case 1 -> sets(dose, 0) + " pain=%d/6/4 effort=6".formatted(before);
      case 2 -> sets(dose, 0) + " pain=%d/7/%d effort=6".formatted(before, 3 + dice.upTo(5));
      case 3 -> sets(dose, 1) + " pain=1/1/1 effort=" + (5 + dice.upTo(5));
      case 4 -> sets(dose, 1000) + " pain=1/%d/1 effort=5 stop=%s".formatted(dice.upTo(6), stop());
      case 5 -> sets(dose, 0) + " pain=1/1/1 effort=5 form=NO";
      case 6 -> sets(dose, 0) + " untold";
      case 7 -> sets(dose, 0) + " pain=1/1/1 effort=%d hurt".formatted(8 + dice.upTo(2));
      default -> sets(dose, 0) + " pain=1/1/1 effort=5 as=" + DoseText.of(other(dose));
    };
  }

  private String stop() {
    return dice.one(Arrays.asList(StopReason.values())).name();
  }

  private static Dose other(Dose dose) {
    return switch (dose) {
      case Repetitions it -> it.with(Dimension.REPS, it.reps() + 1);
      case Hold it -> it.with(Dimension.REPS, it.reps() + 1);
      case DurationDose it -> it.with(Dimension.MINUTES, it.minutes() + 1);
    };
  }

  /** The sets of a dose; the last fell so much short, or was not done. */
  private static String sets(Dose dose, int fallsShort) {
    return switch (dose) {
      case DurationDose it -> it.minutes() > fallsShort ? it.minutes() - fallsShort + "min" : "-";
      case Repetitions it -> sets(it.sets(), it.reps(), fallsShort, "");
      case Hold it -> sets(it.sets(), it.reps(), fallsShort, "x" + it.holdSeconds());
    };
  }

  private static String sets(int sets, int reps, int fallsShort, String hold) {
    StringJoiner words = new StringJoiner(",");
    words.setEmptyValue("-");
    IntStream.range(1, sets).forEach(_ -> words.add(reps + hold));
    if (reps > fallsShort) {
      words.add(reps - fallsShort + hold);
    }
    return words.toString();
  }

  /** What is told of a morning; empty: nothing. */
  String said() {
    StringBuilder said = new StringBuilder();
    if (!dice.chance(8)) {
      said.append(" pain=").append(dice.chance(2 * luck) ? 3 + dice.upTo(5) : dice.upTo(2));
    }
    if (dice.chance(40)) {
      said.append(" flags=").append(dice.one(Arrays.asList(RedFlag.values())));
    }
    if (dice.chance(50)) {
      said.append(dice.one(List.of(" fall", " leg", " flareUp")));
    }
    return said.toString();
  }
}
