package org.gradual.tracking.dose;

import java.util.List;
import java.util.OptionalInt;

/** Cuts a dose down to a limit. */
public final class Cut {

  private static final List<Dimension> CUT_FOR_VOLUME =
      List.of(Dimension.REPS, Dimension.HOLD_SECONDS, Dimension.SETS);

  private Cut() {}

  /**
   * The dose, lowered until nothing of it is above the limit but repetitions and sets, and its
   * volume neither. Doses of two kinds cannot be compared and stay.
   */
  public static Dose noMoreThan(Dose dose, Dose limit) {
    if (!dose.sameKindAs(limit)) {
      return dose;
    }
    Dose cut = dose;
    for (Dimension dimension : Dimension.values()) {
      if (dimension != Dimension.REPS && dimension != Dimension.SETS) {
        cut = toNumber(cut, dimension, limit.number(dimension));
      }
    }
    for (Dimension dimension : CUT_FOR_VOLUME) {
      cut = toVolume(cut, dimension, dimension.min(), limit.volume());
    }
    return cut;
  }

  /** The dose with each number lowered to the limit's, where both have it. */
  static Dose toNumbersOf(Dose limit, Dose dose) {
    Dose cut = dose;
    for (Dimension dimension : Dimension.values()) {
      cut = toNumber(cut, dimension, limit.number(dimension));
    }
    return cut;
  }

  /** The dose with one number lowered, to its floor at most, until the volume fits. */
  static Dose toVolume(Dose dose, Dimension dimension, int floor, int mostVolume) {
    OptionalInt number = dose.number(dimension);
    if (number.isEmpty() || dose.volume() <= mostVolume) {
      return dose;
    }
    int perUnit = dose.volume() / number.getAsInt();
    int fitting = Math.max(floor, mostVolume / perUnit);
    return dose.with(dimension, Math.min(number.getAsInt(), fitting));
  }

  private static Dose toNumber(Dose dose, Dimension dimension, OptionalInt most) {
    OptionalInt number = dose.number(dimension);
    return number.isPresent() && most.isPresent() && number.getAsInt() > most.getAsInt()
        ? dose.with(dimension, most.getAsInt())
        : dose;
  }
}
