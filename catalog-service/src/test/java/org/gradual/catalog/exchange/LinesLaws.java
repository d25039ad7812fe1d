package org.gradual.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.gradual.foundation.problem.Refusal;

/** What holds of the lines of a file, in whatever pieces it arrives. */
class LinesLaws {
  private final Lines lines = new Lines(new Few());

  @Property
  void cutsAtEachLineFeedHoweverTheFileArrives(
      @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') @Chars({'\n', '\r', 'é'})
          String text,
      @ForAll @IntRange(min = 1, max = 9) int chunk)
      throws IOException {
    var found = new ArrayList<String>();

    int count = lines.each(arriving(text, chunk), (index, line) -> found.add(index, utf8(line)));

    var expected = new ArrayList<>(List.of(text.split("\n", -1)));
    if (expected.getLast().isEmpty()) {
      expected.removeLast();
    }
    assertThat(found).isEqualTo(expected);
    assertThat(count).isEqualTo(expected.size());
  }

  @Example
  void handsOnEachLineAsSoonAsItIsThere() throws IOException {
    var file = new Arriving("one\ntwo\nthree\n".getBytes(UTF_8), 4);
    var arrived = new ArrayList<Integer>();

    lines.each(file, (_, _) -> arrived.add(file.arrived()));

    assertThat(arrived).containsExactly(4, 8, 14);
  }

  @Example
  void stopsReadingAtTheFirstLimit() {
    var longLine = new Arriving("x".repeat(1_000).getBytes(UTF_8), 10);
    var manyLines = new Arriving("x\n".repeat(1_000).getBytes(UTF_8), 10);
    var large = new Arriving("xxxxx\n".repeat(1_000).getBytes(UTF_8), 60);

    assertRefused(longLine, 80, "A line has at most 80 bytes; line 1 has more");
    assertRefused(manyLines, 65, "A file has at most 65 lines");
    assertRefused(large, 300, "A file has at most 300 bytes");
    assertThat(longLine.arrived()).isEqualTo(90);
    assertThat(manyLines.arrived()).isEqualTo(140);
    assertThat(large.arrived()).isEqualTo(360);
  }

  private void assertRefused(InputStream file, long limit, String detail) {
    assertThatThrownBy(() -> lines.each(file, (_, _) -> {}))
        .isInstanceOfSatisfying(
            Refusal.class,
            it -> {
              assertThat(it.status()).isEqualTo(413);
              assertThat(it.problem().detail()).contains(detail);
              assertThat(it.problem().extensions()).containsEntry("limit", limit);
            });
  }

  private static InputStream arriving(String text, int chunk) {
    return new Arriving(text.getBytes(UTF_8), chunk);
  }

  private static String utf8(byte[] line) {
    return new String(line, UTF_8);
  }

  /** A file of which some bytes are there at a time. */
  private static final class Arriving extends ByteArrayInputStream {
    private final int chunk;

    Arriving(byte[] file, int chunk) {
      super(file);
      this.chunk = chunk;
    }

    int arrived() {
      return pos;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(length, chunk));
    }
  }

  /** Limits that a test reaches. */
  private record Few() implements ExchangeLimits {
    @Override
    public int largestFile() {
      return 300;
    }

    @Override
    public int longestLine() {
      return 80;
    }

    @Override
    public int mostLines() {
      return 65;
    }

    @Override
    public int mostHindrances() {
      return 10;
    }

    @Override
    public int exportPage() {
      return 10;
    }
  }
}
