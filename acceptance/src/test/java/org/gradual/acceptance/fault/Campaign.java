package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Rounds of one fault each, under the load of the same people. */
final class Campaign {
  private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(20);

  private final Bed bed;
  private final Cohort cohort;
  private final Duration pause;
  private final Random random;

  /**
   * @param pause of each person between two things that they do
   */
  Campaign(Bed bed, Cohort cohort, Duration pause, Random random) {
    this.bed = bed;
    this.cohort = cohort;
    this.pause = pause;
    this.random = random;
  }

  /** The fault strikes while everybody works, at a moment of the dice, and is over some time. */
  Round run(Fault fault) throws Exception {
    var tally = new Tally();
    Load load = Load.start(cohort.people(Client.of(bed, random, tally), random), pause, random, tally);
    last(Duration.ofMillis(300 + random.nextInt(700)));
    fault.strike().run();
    last(fault.lasts().dividedBy(2).plusMillis(random.nextLong(fault.lasts().toMillis() / 2 + 1)));
    fault.heal().run();
    Duration recovered = awaitRecovery(tally);
    load.end();
    Findings findings = new Checker(bed).told(cohort.courses());
    return new Round(fault, tally, recovered, findings);
  }

  /** Without a human: nobody is restarted but who was killed. */
  private Duration awaitRecovery(Tally tally) {
    long begin = System.nanoTime();
    bed.awaitReady();
    List<Integer> before = bed.instances().stream().map(tally::answeredBy).toList();
    for (int i = 0; i < before.size(); i++) {
      while (tally.answeredBy(bed.instances().get(i)) == before.get(i)) {
        if (System.nanoTime() - begin > RECOVERY_LIMIT.toNanos()) {
          throw new AssertionError(
              bed.instances().get(i) + " is ready and answers nobody; " + tally.complaints());
        }
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static void last(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }
}
