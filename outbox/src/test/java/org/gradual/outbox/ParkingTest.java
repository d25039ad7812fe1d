package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.outbox.Writers.event;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkingTest {
  private TestBed bed;

  @BeforeEach
  void open() throws Exception {
    bed = TestBed.open();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  void anEventThatIsFoundUnfitBlocksItsKeyFromThereOnAndNoOther() throws Exception {
    bed.append(event("poor", "1"), event("poor", "\"bad\""), event("rich", "2"));
    bed.append(event("poor", "3"), event("rich", "4"));
    bed.relay(ParkingTest::check).start();
    Deadline.await(() -> bed.table.backlog().oldestSeconds() == 0);
    assertThat(bed.values()).containsExactlyInAnyOrder("poor 1", "rich 2", "rich 4");
    assertThat(bed.table.backlog().rows()).isEqualTo(2);
    assertThat(bed.parked()).containsExactly("poor 2 SCHEMA_INVALID: /n type");
    assertThat(bed.failures("SCHEMA_INVALID")).isEqualTo(1);
  }

  @Test
  void aBatchOfNothingButUnfitEventsDelaysNobody() throws Exception {
    for (int i = 0; i < 700; i++) {
      bed.append(event("poor-" + i, "\"bad\""));
    }
    bed.append(event("rich", "1"));
    bed.relay(ParkingTest::check).start();
    bed.log(TestBed.TOPIC).await(1);
    assertThat(bed.table.backlog().blockedKeys()).isEqualTo(700);
    assertThat(bed.failures()).isEqualTo(700);
  }

  @Test
  void aCheckThatBreaksDownParksTheEventToo() throws Exception {
    bed.append(event("poor", "\"crash\""), event("rich", "1"));
    bed.relay(ParkingTest::check).start();
    bed.log(TestBed.TOPIC).await(1);
    assertThat(bed.parked()).containsExactly("poor 1 CHECK_FAILED: IllegalStateException");
  }

  @Test
  void anEarlierEventOfAParkedKeyTakesThePlaceOfTheLaterOne() throws Exception {
    bed.append(event("poor", "\"bad\""), event("poor", "\"bad\""));
    var both = bed.table.next(10, 1_000);
    bed.table.block(both.get(1), "by hand");
    bed.relay(ParkingTest::check).start();
    Deadline.await(() -> bed.parked().contains("poor 1 SCHEMA_INVALID: /n type"));
    bed.table.block(both.get(1), "too late");
    assertThat(bed.parked()).containsExactly("poor 1 SCHEMA_INVALID: /n type");
  }

  private static Optional<String> check(String type, String data) {
    if (data.contains("crash")) {
      throw new IllegalStateException(type);
    }
    return data.contains("bad") ? Optional.of("SCHEMA_INVALID: /n type") : Optional.empty();
  }
}
