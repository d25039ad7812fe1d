package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Writers.event;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However much waits, the relay holds no more than one batch of it. */
class BoundedBatchTest {
  private static final int EVENT = 3_000;
  private static final int EVENTS = 300;

  @Test
  void holdsOneBatchAtATimeAndNoneIsLargerThanItsLimits() throws Exception {
    var limits = Map.of("batch-events", "20", "batch-bytes", "40000");
    try (var bed = TestBed.open(limits)) {
      for (int i = 0; i < EVENTS; i++) {
        bed.append(event("key-" + i % 7, "1".repeat(EVENT)));
        bed.append(event("small-" + i % 7, "1"));
      }
      var table = new Counted(bed);
      bed.relay(table, bed::publisher).start();
      Deadline.await(() -> bed.table.backlog().rows() == 0);
      assertThat(table.mostEvents).hasValue(20);
      assertThat(table.mostBytes.get()).isBetween(20_000, 40_000 + EVENT);
      assertThat(table.mostHeld.get()).isEqualTo(20);
      assertThat(bed.log(TestBed.TOPIC).await(2 * EVENTS)).hasSize(2 * EVENTS);
    }
  }

  @Test
  void anEventLargerThanABatchGoesAlone() throws Exception {
    try (var bed = TestBed.open(Map.of("batch-bytes", "1000"))) {
      bed.append(event("a", "1".repeat(EVENT)), event("b", "1".repeat(EVENT)), event("c", "1"));
      assertThat(bed.table.next(10, bed.config.batchBytes()))
          .extracting(StoredEvent::key)
          .containsExactly("a");
    }
  }

  /** Counts what is read and not yet deleted. */
  private static final class Counted extends OutboxTable {
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger mostHeld = new AtomicInteger();
    private final AtomicInteger mostEvents = new AtomicInteger();
    private final AtomicInteger mostBytes = new AtomicInteger();

    Counted(TestBed bed) {
      super(bed.database);
    }

    @Override
    List<StoredEvent> next(int events, int bytes) throws SQLException {
      List<StoredEvent> batch = super.next(events, bytes);
      int size = batch.stream().mapToInt(e -> e.data().length()).sum();
      mostEvents.accumulateAndGet(batch.size(), Math::max);
      mostBytes.accumulateAndGet(size, Math::max);
      mostHeld.accumulateAndGet(held.addAndGet(batch.size()), Math::max);
      return batch;
    }

    @Override
    int delete(long batch, List<Receipt> published) throws SQLException {
      held.addAndGet(-published.size());
      return super.delete(batch, published);
    }
  }
}
