package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Log.faults;
import static org.gradual.outbox.Writers.event;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three relays in processes of their own, under load, dying and standing still at random. */
@Tag("long")
class KilledRelaysTest {
  private static final int RELAYS = 3;
  private static final int FAULTS = 15;
  private static final Duration BETWEEN = Duration.ofSeconds(3);
  private static final Duration FROZEN = Duration.ofSeconds(5);

  /** Ten and one, and what a busy machine takes for a first batch. */
  private static final Duration FOLLOWED = Duration.ofSeconds(13);

  @TempDir Path folder;
  private final Random random = new Random(7);
  private final List<RelayProcess> relays = new ArrayList<>();

  @Test
  void nothingIsLostOrRepeatedOrOutOfOrder() throws Exception {
    try (TestBed bed = TestBed.open(Map.of("lease", "3s"))) {
      for (int i = 0; i < RELAYS; i++) {
        relays.add(RelayProcess.start(bed, log()));
      }
      Set<String> committed;
      try (var writers = new Writers(bed.database, Integer.MAX_VALUE)) {
        for (int i = 0; i < FAULTS; i++) {
          LockSupport.parkNanos(BETWEEN.toNanos());
          hurt(bed, random.nextInt(RELAYS), i % 2 == 0);
        }
        writers.stop();
        committed = writers.committed();
      }
      var log = bed.log(TestBed.TOPIC).await(committed.size());
      assertThat(faults(log)).isEmpty();
      assertThat(log).hasSameSizeAs(committed);
      assertThat(committed).hasSizeGreaterThan(1_000);
    } finally {
      relays.forEach(RelayProcess::close);
    }
  }

  @Test
  void anotherFollowsWithinLeaseAndStandByAsTheyAreShipped() throws Exception {
    var shipped = Map.of("lease", "10s", "stand-by", "1s");
    try (TestBed bed = TestBed.open(shipped)) {
      relays.add(RelayProcess.start(bed, log()));
      bed.append(event("key", "1"));
      bed.log(TestBed.TOPIC).await(1);
      bed.relay().start();
      relays.getFirst().kill();
      long killed = System.nanoTime();
      bed.append(event("key", "2"));
      bed.log(TestBed.TOPIC).await(2);
      assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(FOLLOWED);
    } finally {
      relays.forEach(RelayProcess::close);
    }
  }

  private void hurt(TestBed bed, int which, boolean kill) throws Exception {
    RelayProcess relay = relays.get(which);
    if (kill) {
      relay.kill();
      relays.set(which, RelayProcess.start(bed, log()));
    } else {
      relay.freeze();
      LockSupport.parkNanos(FROZEN.toNanos());
      relay.thaw();
    }
  }

  private File log() {
    return folder.resolve("relays.log").toFile();
  }
}
