package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The long form, {@code ./dev test --faults}: every fault, several times, in an order of the dice,
 * with the settings of production, under thousands of sessions. {@code -Dgradual.passes} and {@code
 * -Dgradual.kills} make it shorter or longer.
 */
@Tag("faults")
@Isolated
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LongFaultsIT {
  private static final int PATIENTS = 40;
  private static final int PASSES = Integer.getInteger("gradual.passes", 2);
  private static final int KILLS = Integer.getInteger("gradual.kills", 20);
  private static final Duration PAUSE = Duration.ofSeconds(3);

  /** So little to do that one instance alone can do it, and a cold one: both share two cores. */
  private static final Duration PAUSE_OF_FEW = PAUSE.multipliedBy(3);

  private static final Duration LASTS = Duration.ofSeconds(10);
  private static final Duration LASTS_LONG = Duration.ofSeconds(60);
  private static final int MORE_THREADS = 30;
  private static final long MORE_MEBIBYTES = 100;

  private static final String IDLE_IN_TRANSACTION =
      """
      select count(*) from pg_stat_activity
      where usename = 'tracking_service' and state like 'idle in transaction%'
      """;

  private static final long SEED = Suite.seed();
  private static final Random RANDOM = new Random(SEED);
  private static final List<Course> EVERYBODY = new ArrayList<>();

  private static Report report;
  private static Bed bed;
  private static Faults faults;
  private static Cohort cohort;

  @BeforeAll
  static void start() throws InterruptedException {
    report = new Report(Path.of("target", "faults-long.txt"), SEED);
    bed = Bed.start(RANDOM, Map.of());
    faults = Faults.of(bed, RANDOM, LASTS);
  }

  @AfterAll
  static void stop() {
    bed.close();
    report.say(new Cohort(EVERYBODY).sessions() + " sessions. Seed " + SEED);
  }

  /** From now on these come, so that no chart grows far longer than those of a clinic. */
  private static void newPatients() throws InterruptedException {
    cohort = Cohort.enrol(client(), PATIENTS);
    EVERYBODY.addAll(cohort.courses());
  }

  private static Client client() {
    return Client.of(bed, RANDOM, new Tally());
  }

  private final List<String> wrong = new ArrayList<>();

  private void run(Fault fault) throws Exception {
    add(campaign().run(fault));
  }

  private static Campaign campaign() {
    return new Campaign(bed, cohort, PAUSE, RANDOM);
  }

  private void add(Round round) {
    report.add(round);
    wrong.addAll(round.faults());
  }

  /** What was found on the way, and what the services say now of all who ever came. */
  private void allIsWell() throws InterruptedException {
    wrong.addAll(new Checker(bed).stands(EVERYBODY, client()).lines());
    assertThat(wrong).as("seed %d", SEED).isEmpty();
  }

  @Test
  @Order(1)
  void aRollingRestartIsNotFelt() throws Exception {
    newPatients();
    run(faults.services().none());
    var campaign = new Campaign(bed, cohort, PAUSE_OF_FEW, RANDOM);
    add(campaign.runBalanced(faults.services().rollingRestart()));
    allIsWell();
  }

  @Test
  @Order(2)
  void nothingIsLostOrTwiceOrOutOfOrder() throws Exception {
    Map<Instance, Vitals> before = vitals();
    for (int pass = 0; pass < PASSES; pass++) {
      newPatients();
      List<Fault> all = new ArrayList<>(faults.all());
      Collections.shuffle(all, RANDOM);
      for (Fault fault : all) {
        run(fault);
      }
      allIsWell();
    }
    vitals().forEach((instance, now) -> nothingPilesUp(before.get(instance), now));
    assertThat(bed.postgres().ask(IDLE_IN_TRANSACTION)).isEqualTo("0");
  }

  private static Map<Instance, Vitals> vitals() {
    return bed.instances().stream().collect(Collectors.toMap(it -> it, Vitals::withoutGarbage));
  }

  private static void nothingPilesUp(Vitals before, Vitals now) {
    report.say(
        "Threads %d -> %d, memory %d -> %d MiB"
            .formatted(before.threads(), now.threads(), before.mebibytes(), now.mebibytes()));
    assertThat(now.threads()).isLessThan(before.threads() + MORE_THREADS);
    assertThat(now.mebibytes()).isLessThan(before.mebibytes() + MORE_MEBIBYTES);
  }

  @Test
  @Order(3)
  void killedAgainAndAgain() throws Exception {
    newPatients();
    run(faults.services().killAgainAndAgain(KILLS));
    allIsWell();
  }

  @Test
  @Order(4)
  void outlastsAMinuteWithoutKafkaAndHalfAMinuteOfAFrozenDatabase() throws Exception {
    newPatients();
    run(Faults.of(bed, RANDOM, LASTS_LONG).kafka().stop());
    run(Faults.of(bed, RANDOM, LASTS_LONG.dividedBy(2)).postgres().freeze());
    allIsWell();
  }

  @Test
  @Order(5)
  void resumesWhenAFullDiskIsEnlarged() throws Exception {
    assumeTrue(SmallDisk.isPossible(), "A full disk needs a Linux whose users may have namespaces");
    try (var disk = SmallDisk.under(bed.postgres())) {
      bed.awaitReady();
      Fault full = Faults.of(bed, RANDOM, LASTS_LONG.dividedBy(2)).postgres().fullDisk(disk);
      Round round = campaign().run(full);
      add(round);
      assertThat(round.tally().of(Tally.End.UNAVAILABLE)).isPositive();
      bed.postgres().execute("drop table filler");
    }
    bed.awaitReady();
    allIsWell();
  }
}
