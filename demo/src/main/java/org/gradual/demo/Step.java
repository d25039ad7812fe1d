package org.gradual.demo;

import java.util.List;

/** Something that happens in a story; days are counted from the plan's first, which is 0. */
sealed interface Step {
  /** The story's day on which it happens. */
  int day();

  /**
   * A morning report.
   *
   * @param pain 0..10
   */
  record Morning(int day, int pain) implements Step {}

  /**
   * A session in the evening, or on the last day now.
   *
   * @param times how often the phone sends it
   */
  record Session(int day, int times, List<Exertion> exertions) implements Step {
    public Session {
      exertions = List.copyOf(exertions);
    }
  }

  /** Ten minutes on foot, and up on the toes at the bus stop, beside the plan. */
  record Errand(int day) implements Step {}

  /**
   * The therapist looks at what is open and lets it go on.
   *
   * @param note why; up to 2,000 characters
   */
  record Clearing(int day, String note) implements Step {}
}
