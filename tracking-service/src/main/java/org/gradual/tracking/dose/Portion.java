package org.gradual.tracking.dose;

/**
 * Part of a dose, for days on which the whole would be too much.
 *
 * <p>Minutes are cut, or else repetitions, or of one long hold the seconds; rounded down, at least
 * one. Sets, loads and everything else stay.
 */
public final class Portion {

  private Portion() {}

  /**
   * So many percent of a dose, inside the corridor and never more than the whole.
   *
   * @param floor a dose below which it does not go, unless the whole is below it already
   */
  public static Dose of(Dose whole, int percent, Dose floor, Corridor corridor) {
    Dimension dimension = dimension(whole);
    int number = whole.number(dimension).orElseThrow();
    int part = Math.max(number * percent / 100, dimension.min());
    int least =
        Math.max(floor.number(dimension).orElse(dimension.min()), corridor.lowest(dimension));
    return whole.with(dimension, Math.min(number, Math.max(part, least)));
  }

  /** The number by which a dose is made smaller or larger as a whole. */
  public static Dimension dimension(Dose dose) {
    return switch (dose) {
      case DurationDose _ -> Dimension.MINUTES;
      case Repetitions _ -> Dimension.REPS;
      case Hold hold -> hold.reps() == 1 ? Dimension.HOLD_SECONDS : Dimension.REPS;
    };
  }

  /** The smallest dose of a kind, where nothing else is a floor. */
  public static Dose least(Dose whole) {
    Dimension dimension = dimension(whole);
    return whole.with(dimension, dimension.min());
  }
}
