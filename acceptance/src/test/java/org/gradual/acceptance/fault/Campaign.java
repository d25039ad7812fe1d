package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.gradual.acceptance.fault.Findings.Kind;

/** Rounds of one fault each, under the load of the same people. */
final class Campaign {
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
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
    return run(fault, tally, Client.of(bed, random, tally));
  }

  /** The same behind a balancer, which follows the readiness of the instances. */
  Round runBalanced(Fault fault) throws Exception {
    var tally = new Tally();
    try (var balancer = new Balancer(bed.instances())) {
      return run(fault, tally, Client.behind(balancer, bed, random, tally));
    }
  }

  private Round run(Fault fault, Tally tally, Client client) throws Exception {
    Load load = Load.start(cohort.people(client, random), pause, random, tally);
    last(Duration.ofMillis(300 + random.nextInt(700)));
    try {
      fault.strike().run();
      long half = fault.lasts().toMillis() / 2;
      last(Duration.ofMillis(half + random.nextLong(half + 1)));
    } finally {
      fault.heal().run();
    }
    Duration recovered = awaitRecovery(tally);
    load.end();
    Findings findings = new Checker(bed).told(cohort.courses());
    Logs.that(Phone.SECRET)
        .forEach(log -> findings.add(Kind.WRONG, "a patient's words stand in " + log));
    return new Round(fault, tally, recovered, findings);
  }

  /** Without a human: nobody is restarted but who was killed. */
  private Duration awaitRecovery(Tally tally) {
    long begin = System.nanoTime();
    List<Integer> before = bed.instances().stream().map(tally::answeredBy).toList();
    bed.awaitReady();
    long deadline = System.nanoTime() + ANSWER_LIMIT.toNanos();
    for (int i = 0; i < before.size(); i++) {
      Instance instance = bed.instances().get(i);
      while (tally.answeredBy(instance) == before.get(i)) {
        if (System.nanoTime() > deadline) {
          tally.complain("%s is ready and answers nobody; %s".formatted(instance, tally));
          break;
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
