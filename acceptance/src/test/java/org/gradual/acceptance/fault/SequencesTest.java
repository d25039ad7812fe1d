package org.gradual.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.acceptance.fault.Findings.Kind;
import org.junit.jupiter.api.Test;

class SequencesTest {
  private static final String TOPIC = "t";

  private static Told event(String key, long sequence) {
    return event(key, sequence, key + sequence);
  }

  private static Told event(String key, long sequence, String id) {
    var record = new ConsumerRecord<>(TOPIC, 0, 0, key, "{}");
    Map.of(
            "ce_id",
            id,
            "ce_sequence",
            "%020d".formatted(sequence),
            "ce_type",
            "org.gradual.tracking.session.recorded.v1")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return Told.of(record);
  }

  private static List<Kind> kinds(long drawn, Told... events) {
    Findings findings =
        new Sequences(Map.of(new Sequences.Stream(TOPIC, "a"), drawn)).judge(List.of(events));
    return Stream.of(Kind.values()).filter(kind -> findings.of(kind) > 0).toList();
  }

  @Test
  void findsNothingWhereAllIsWell() {
    assertThat(kinds(2, event("a", 1), event("b", 1), event("a", 2))).isEmpty();
  }

  @Test
  void findsAGapThatStaysOne() {
    assertThat(kinds(3, event("a", 1), event("a", 3))).containsExactly(Kind.GAP);
  }

  @Test
  void findsWhatComesTooLate() {
    assertThat(kinds(2, event("a", 2), event("a", 1))).containsExactly(Kind.OUT_OF_ORDER, Kind.GAP);
  }

  @Test
  void findsTheSameEventTwice() {
    assertThat(kinds(1, event("a", 1), event("a", 1))).containsExactly(Kind.TWICE);
  }

  @Test
  void findsOneNumberOfTwoEvents() {
    assertThat(kinds(1, event("a", 1, "x"), event("a", 1, "y"))).containsExactly(Kind.OUT_OF_ORDER);
  }

  @Test
  void findsThatTheLastOnesNeverCame() {
    assertThat(kinds(3, event("a", 1), event("a", 2))).containsExactly(Kind.LOST);
  }

  @Test
  void findsThatMoreCameThanWereDrawn() {
    assertThat(kinds(1, event("a", 1), event("a", 2))).containsExactly(Kind.UNFOUNDED);
  }
}
