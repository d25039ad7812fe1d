package org.gradual.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the transcript: what the API said on the left, what came from Kafka on the right.
 *
 * @param head stands once, the lines that follow are indented by its length
 * @param text wrapped at its blanks
 * @param tail stands at a fixed column of the first line
 */
record Row(String head, String text, String tail) {
  /** No line is longer, as long as a tail has no more than 18 characters. */
  static final int WIDTH = 100;

  private static final int TAIL_AT = 82;

  /** The row as lines of a terminal. */
  List<String> lines() {
    List<String> chunks = wrap(text, TAIL_AT - 1 - head.length());
    var lines = new ArrayList<String>();
    for (String chunk : chunks) {
      String indent = lines.isEmpty() ? head : " ".repeat(head.length());
      String end = lines.isEmpty() ? tail : "";
      lines.add(pad(indent + chunk, end.isEmpty() ? 0 : TAIL_AT).concat(end).stripTrailing());
    }
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
      lines.add(rest.substring(0, blank));
      rest = rest.substring(blank + 1).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
