package org.gradual.acceptance.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

/**
 * What the tests of the short form share: a bed, its patients, the dice and the report. The seed is
 * printed; {@code -Dgradual.seed} throws the same dice again, and threads alone may differ then.
 */
final class Suite {
  /** What a class holds while it breaks parts of the bed, or would notice that another does. */
  static final String BED = "the bed of the short form";

  private static final int PATIENTS = 10;
  private static final Duration PAUSE = Duration.ofMillis(600);
  private static final Duration LASTS = Duration.ofMillis(1500);

  /** Sooner than in production, so that a take-over does not take the suite's time. */
  private static final Map<String, String> HASTY =
      Map.of("GRADUAL_OUTBOX_LEASE", "3s", "GRADUAL_OUTBOX_LONGEST_BACK_OFF", "1s");

  private static Suite shared;

  private final long seed = seed();
  private final Random random = new Random(seed);
  private final Report report = new Report(Path.of("target", "faults.txt"), seed);
  private final Bed bed = Bed.start(random, HASTY);
  private final Cohort cohort;

  private Suite() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(bed::close));
    cohort = Cohort.enrol(client(new Tally()), PATIENTS);
  }

  static long seed() {
    return Long.getLong("gradual.seed", System.currentTimeMillis());
  }

  /** One for all tests of the short form; it ends with the JVM. */
  static synchronized Suite shared() throws InterruptedException {
    if (shared == null) {
      shared = new Suite();
    }
    return shared;
  }

  Random random() {
    return random;
  }

  Report report() {
    return report;
  }

  Bed bed() {
    return bed;
  }

  Cohort cohort() {
    return cohort;
  }

  Faults faults() {
    return Faults.of(bed, random, LASTS);
  }

  Campaign campaign() {
    return new Campaign(bed, cohort, PAUSE, random);
  }

  Client client(Tally tally) {
    return Client.of(bed, random, tally);
  }
}
