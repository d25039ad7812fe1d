package org.gradual.acceptance.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gradual.stories.Json;
import org.junit.jupiter.api.Test;

/** What counts for a reader of a stream that was restored, and what its checks notice. */
class RebuiltReaderTest {
  private static final Instant MOMENT = Instant.parse("2026-11-25T14:03:00Z");
  private static final Map<String, Instant> RESTORED = Map.of("old", MOMENT);

  @Test
  void takesBackWhatWasToldAfterTheMoment() {
    assertThat(ids(read(old(1, "a", -1), old(2, "gone", +1)))).containsExactly("a");
  }

  @Test
  void givesANumberToTheNewEpochWhateverTheOldOneUsedItFor() {
    assertThat(ids(read(old(1, "a", -9), old(2, "gone", -1), fresh(2, "b"), fresh(3, "c"))))
        .containsExactly("a", "b", "c");
  }

  @Test
  void countsOnceWhatIsSentAgainInTheNewEpoch() {
    var reader = read(old(1, "a", -9), old(2, "b", -1), fresh(2, "b"), fresh(3, "c"));
    assertThat(ids(reader)).containsExactly("a", "b", "c");
    assertThat(reader.gaps()).isEmpty();
  }

  @Test
  void dropsTheSameEventWithinAnEpoch() {
    assertThat(ids(read(old(1, "a", -9), old(1, "a", -9), old(2, "b", -8), old(1, "a", -9))))
        .containsExactly("a", "b");
  }

  @Test
  void noticesThatAnEventIsMissing() {
    assertThat(read(old(1, "a", -9), old(3, "c", -8)).gaps()).hasSize(1);
    assertThat(read(old(2, "b", -9)).gaps()).hasSize(1);
  }

  @Test
  void losesARealEventWhenTheEpochWasNotBegunAnew() {
    var reader = read(old(1, "a", -9), old(2, "gone", -1), old(2, "real", -1));
    assertThat(ids(reader)).doesNotContain("real");
  }

  private static RebuiltReader read(StreamedEvent... events) {
    return RebuiltReader.read(List.of(events), RESTORED);
  }

  private static List<String> ids(RebuiltReader reader) {
    return reader.valid().values().stream().flatMap(List::stream).map(StreamedEvent::id).toList();
  }

  private static StreamedEvent old(long sequence, String id, int secondsAfter) {
    return event("old", sequence, id, secondsAfter);
  }

  private static StreamedEvent fresh(long sequence, String id) {
    return event("new", sequence, id, 60);
  }

  private static StreamedEvent event(String epoch, long sequence, String id, int secondsAfter) {
    Instant time = MOMENT.plusSeconds(secondsAfter);
    return new StreamedEvent("topic", "key", epoch, sequence, id, time, Json.read("{}"));
  }
}
