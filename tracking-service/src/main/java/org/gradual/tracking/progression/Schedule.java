package org.gradual.tracking.progression;

/**
 * The quotas from a first one to a goal, each the same part larger than the one before: {@code q_k
 * = round(q_0 (G / q_0)^(k/n))}. They never fall, and none is above the goal.
 *
 * @param first q_0, at least 1
 * @param goal G, at least the first
 * @param sessions n, at least 1
 */
record Schedule(int first, int goal, int sessions) {

  /** The pace above which a schedule that was made anew takes more sessions [design]. */
  private static final double PACE_MAX = 1.2;

  Schedule {
    if (first < 1 || goal < first || sessions < 1) {
      throw new IllegalArgumentException(
          "no schedule leads from %d to %d in %d".formatted(first, goal, sessions));
    }
  }

  /**
   * A schedule in the sessions that are left; in more, where a session would otherwise ask for over
   * a fifth more than the one before (the hard cap of VOLUME_STEP_PCT_WEEK).
   */
  static Schedule anew(int first, int goal, int left) {
    double fewest = Math.ceil(StrictMath.log((double) goal / first) / StrictMath.log(PACE_MAX));
    return new Schedule(first, goal, Math.max(1, Math.max(left, (int) fewest)));
  }

  /**
   * The quota after so many sessions.
   *
   * @param done k, 0..sessions
   */
  int at(int done) {
    double part = (double) done / sessions;
    return (int) Math.round(first * StrictMath.pow((double) goal / first, part));
  }
}
