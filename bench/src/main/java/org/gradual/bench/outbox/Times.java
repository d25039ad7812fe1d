package org.gradual.bench.outbox;

import java.util.Arrays;

/** Many times in microseconds, and what is said of them. */
final class Times {
  private long[] micros = new long[1 << 16];
  private int size;

  synchronized void add(long microseconds) {
    if (size == micros.length) {
      micros = Arrays.copyOf(micros, 2 * size);
    }
    micros[size++] = microseconds;
  }

  synchronized int size() {
    return size;
  }

  /**
   * In milliseconds; not a number if there is none.
   *
   * @param percent 0 to 100
   */
  synchronized double percentile(double percent) {
    if (size == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(micros, size);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(size - 1, Math.ceil(size * percent / 100))] / 1_000.0;
  }
}
