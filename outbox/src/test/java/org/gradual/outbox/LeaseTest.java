package org.gradual.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaseTest {
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
  void isHeldByOneAtATime() throws Exception {
    Lease first = lease(Duration.ofHours(1));
    Lease second = lease(Duration.ofHours(1));
    assertThat(first.hold()).isTrue();
    assertThat(second.hold()).isFalse();
    assertThat(first.hold()).isTrue();
  }

  @Test
  void isFreeOnceReleasedAndItsFenceRises() throws Exception {
    Lease first = lease(Duration.ofHours(1));
    Lease second = lease(Duration.ofHours(1));
    assertThat(first.hold()).isTrue();
    long fence = first.fence();
    first.release();
    Deadline.await(second::hold);
    assertThat(second.fence()).isEqualTo(fence + 1);
    first.release();
    assertThat(lease(Duration.ofHours(1)).hold()).isFalse();
  }

  @Test
  void isLostWhenAnotherHasTakenItAfterItsEnd() throws Exception {
    Lease paused = lease(Duration.ofMillis(30));
    Lease successor = lease(Duration.ofHours(1));
    assertThat(paused.hold()).isTrue();
    Deadline.await(successor::hold);
    assertThat(paused.hold()).isFalse();
    assertThat(successor.hold()).isTrue();
  }

  @Test
  void endsByTheClockOfTheDatabase() throws Exception {
    Lease dead = lease(Duration.ofHours(1));
    assertThat(dead.hold()).isTrue();
    try (Connection connection = bed.database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("update outbox_lease set held_until = now() - interval '1 second'");
    }
    assertThat(lease(Duration.ofHours(1)).hold()).isTrue();
  }

  private Lease lease(Duration length) {
    return new Lease(bed.database, length, "test");
  }
}
