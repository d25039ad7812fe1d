package org.gradual.tracking.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.common.TopicPartition;
import org.gradual.tracking.catalogue.TopicRecord.Reason;
import org.gradual.tracking.catalogue.TopicRecord.Unreadable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetAsideAlarmTest {
  private final List<LogRecord> lines = new ArrayList<>();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final SetAsideAlarm alarm = new SetAsideAlarm(metrics);
  private final Logger log = Logger.getLogger(SetAsideAlarm.class.getName());
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    log.addHandler(listener);
  }

  @AfterEach
  void listenNoMore() {
    log.removeHandler(listener);
  }

  private static SetAside setAside(long offset, Reason reason) {
    return new SetAside(
        new TopicPartition("t", 3), offset, "the key", new Unreadable(reason, "why"));
  }

  @Test
  void tellsWhatCameAtOnceInOneLineThatNamesNoKey() {
    alarm.raise(List.of(setAside(7, Reason.TOO_LARGE), setAside(9, Reason.NOT_JSON)));
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().getMessage())
        .contains("2 record(s)", "t-3 at offset 7: TOO_LARGE, why")
        .doesNotContain("the key");
  }

  @Test
  void isQuietWhenAllIsWell() {
    alarm.raise(List.of());
    assertThat(lines).isEmpty();
  }

  @Test
  void countsByReasonAndShowsHowManyWait() {
    alarm.raise(List.of(setAside(7, Reason.TOO_LARGE), setAside(9, Reason.TOO_LARGE)));
    alarm.waiting(5);
    assertThat(metrics.counter("catalogue.records.skipped", "reason", "TOO_LARGE").count())
        .isEqualTo(2);
    assertThat(metrics.get("catalogue.set.aside.records").gauge().value()).isEqualTo(5);
  }
}
