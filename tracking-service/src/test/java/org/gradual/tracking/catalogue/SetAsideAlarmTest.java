package org.gradual.tracking.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.gradual.tracking.LogLines;
import org.gradual.tracking.catalogue.TopicRecord.Reason;
import org.gradual.tracking.catalogue.TopicRecord.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SetAsideAlarmTest {
  @RegisterExtension private final LogLines log = new LogLines(SetAsideAlarm.class);

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final SetAsideAlarm alarm = new SetAsideAlarm(metrics);

  private static SetAside setAside(long offset, Reason reason) {
    return new SetAside(
        new TopicPartition("t", 3), offset, "the key", new Unreadable(reason, "why"));
  }

  @Test
  void tellsWhatCameAtOnceInOneLineThatNamesNoKey() {
    alarm.raise(List.of(setAside(7, Reason.TOO_LARGE), setAside(9, Reason.NOT_JSON)));
    assertThat(log.lines()).hasSize(1);
    assertThat(log.lines().getFirst().getMessage())
        .contains("2 record(s)", "t-3 at offset 7: TOO_LARGE, why")
        .doesNotContain("the key");
  }

  @Test
  void isQuietWhenAllIsWell() {
    alarm.raise(List.of());
    assertThat(log.lines()).isEmpty();
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
