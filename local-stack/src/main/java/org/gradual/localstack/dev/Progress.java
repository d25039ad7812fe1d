package org.gradual.localstack.dev;

/** One line on standard output for each part that has come up. */
final class Progress {
  private Progress() {}

  static void say(String line) {
    System.out.println(line);
  }

  /** Runs a start and says what is up, where, and how long it took. */
  static void of(String what, String where, Runnable start) {
    long begin = System.nanoTime();
    start.run();
    up(what, where, begin);
  }

  /** Says what is up, where, and how long it took since {@code begin} of {@code nanoTime}. */
  static void up(String what, String where, long begin) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    say("  %-18s %-32s %5.1f s".formatted(what, where, seconds));
  }
}
