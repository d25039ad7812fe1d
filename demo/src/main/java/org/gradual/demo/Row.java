package org.gradual.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the transcript: what the API said on the left, what came from Kafka on the right.
 *
 * @param head stands once, the lines that follow are indented by its length
 * @param text wrapped at its blanks
 * @param tail ends at the right margin of the first line
 */
record Row(String head, String text, String tail) {
  /** No line is longer, but for a single word that is. */
  static final int WIDTH = 100;

  private static final int GAP = 2;

  /** The row as lines of a terminal. */
  List<String> lines() {
    int width = WIDTH - head.length() - (tail.isEmpty() ? 0 : GAP + tail.length());
    List<String> chunks = wrap(text, width);
    var lines = new ArrayList<String>();
    lines.add((pad(head + chunks.getFirst(), WIDTH - tail.length()) + tail).stripTrailing());
    chunks.stream().skip(1).forEach(it -> lines.add(" ".repeat(head.length()) + it));
    return lines;
  }

  /** Fills up with blanks on the right. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    String rest = text;
    while (rest.length() > width && rest.lastIndexOf(' ', width) > 0) {
      int blank = rest.lastIndexOf(' ', width);
      lines.add(rest.substring(0, blank).stripTrailing());
      rest = rest.substring(blank + 1).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
