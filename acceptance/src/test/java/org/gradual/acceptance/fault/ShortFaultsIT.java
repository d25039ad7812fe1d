package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing is lost, nothing told twice, always in order, whatever dies when: the short form. */
class ShortFaultsIT {
  private static final long SEED = Long.getLong("gradual.seed", System.nanoTime());
  private static final Random RANDOM = new Random(SEED);
  private static final int PATIENTS = 10;
  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final Duration LASTS = Duration.ofSeconds(2);

  /** Sooner than in production, so that a take-over does not take the suite's time. */
  private static final Map<String, String> HASTY =
      Map.of("GRADUAL_OUTBOX_LEASE", "3s", "GRADUAL_OUTBOX_LONGEST_BACK_OFF", "1s");

  private static Report report;
  private static Bed bed;
  private static Cohort cohort;
  private static Faults faults;

  @BeforeAll
  static void start() throws InterruptedException {
    report = new Report(Path.of("target", "faults.txt"), SEED);
    bed = Bed.start(RANDOM, HASTY);
    cohort = Cohort.enrol(Campaign.client(bed, RANDOM, new Tally()), PATIENTS);
    faults = new Faults(bed, RANDOM, LASTS);
  }

  @AfterAll
  static void stop() {
    bed.close();
  }

  @Test
  void nothingIsLostOrTwiceOrOutOfOrder() throws Exception {
    var campaign = new Campaign(bed, cohort, PAUSE, RANDOM);
    for (Fault fault :
        List.of(
            faults.killTheRelay(),
            faults.killBroker(),
            faults.stopDatabase(),
            faults.readOnlyDatabase(),
            faults.blackHoleToDatabase(),
            faults.loseAnswersOfBroker())) {
      Round round = campaign.run(fault);
      report.add(round);
      assertThat(round.faults()).as("seed %d, %s", SEED, fault.name()).isEmpty();
    }
    var client = Campaign.client(bed, RANDOM, new Tally());
    assertThat(new Checker(bed).stands(cohort.courses(), client).lines()).isEmpty();
    report.say(cohort.sessions() + " sessions");
  }
}
