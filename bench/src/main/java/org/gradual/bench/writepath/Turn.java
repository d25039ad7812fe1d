package org.gradual.bench.writepath;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * One transaction of the variant whose turn it is.
 *
 * <p>The variants take turns of a quarter of a second in one JVM and on one database, all threads
 * the same variant, so that whatever else keeps the machine busy slows them alike. In JVMs of their
 * own, minutes apart, the other load weighs more than the difference.
 */
record Turn(Variant variant, long wallStart, long cpuStart) {

  private static final long LENGTH = TimeUnit.MILLISECONDS.toNanos(250);
  private static final Variant[] ORDER = Variant.values();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Turn begin() {
    long now = System.nanoTime();
    var variant = ORDER[Math.floorMod(now / LENGTH, ORDER.length)];
    return new Turn(variant, now, THREADS.getCurrentThreadCpuTime());
  }

  void end() {
    VariantTimes.add(
        variant, System.nanoTime() - wallStart, THREADS.getCurrentThreadCpuTime() - cpuStart);
  }
}
