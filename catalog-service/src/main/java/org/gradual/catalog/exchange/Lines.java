package org.gradual.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gradual.foundation.problem.Refusal;

/** Cuts a file into its lines while it arrives, and stops at the first limit that it passes. */
@ApplicationScoped
class Lines {
  private static final int CHUNK = 8_192;

  private final ExchangeLimits limits;

  Lines(ExchangeLimits limits) {
    this.limits = limits;
  }

  /**
   * Hands on each line as soon as it is there.
   *
   * @return how many lines there were
   * @throws Refusal 413
   */
  int each(InputStream file, LineReader reader) throws IOException {
    var chunk = new byte[CHUNK];
    var line = new ByteArrayOutputStream();
    int lines = 0;
    long bytes = 0;
    for (int length = file.read(chunk); length >= 0; length = file.read(chunk)) {
      bytes += length;
      checkFile(bytes);
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (chunk[i] == '\n') {
          line.write(chunk, start, i - start);
          read(lines++, line, reader);
          start = i + 1;
        }
      }
      line.write(chunk, start, length - start);
      checkLine(lines, line.size());
    }
    if (line.size() > 0) {
      read(lines++, line, reader);
    }
    return lines;
  }

  private void read(int index, ByteArrayOutputStream line, LineReader reader) {
    checkLine(index, line.size());
    if (index >= limits.mostLines()) {
      throw Refusal.tooLarge(
          "A file has at most " + limits.mostLines() + " lines", limits.mostLines());
    }
    reader.read(index, line.toByteArray());
    line.reset();
  }

  private void checkLine(int index, int bytes) {
    if (bytes > limits.longestLine()) {
      throw Refusal.tooLarge(
          "A line has at most %d bytes; line %d has more"
              .formatted(limits.longestLine(), index + 1),
          limits.longestLine());
    }
  }

  private void checkFile(long bytes) {
    if (bytes > limits.largestFile()) {
      throw Refusal.tooLarge(
          "A file has at most " + limits.largestFile() + " bytes", limits.largestFile());
    }
  }

  /** Takes a line without its end; the first one has the index 0. */
  @FunctionalInterface
  interface LineReader {
    void read(int index, byte[] line);
  }
}
