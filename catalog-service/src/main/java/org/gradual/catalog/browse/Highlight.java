package org.gradual.catalog.browse;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that was searched for, where it stands in an item.
 *
 * @param field such as {@code name} or {@code cues[0].text}
 * @param start the place of its first character in the text, from 0, in UTF-16 code units
 * @param end the place behind its last character
 */
public record Highlight(String field, int start, int end) {
  /** Stand around each word in a marked text; no other text has these characters. */
  static final String BEGINS = "\uE000";

  static final String ENDS = "\uE001";

  /** Tells the database how to mark a text. */
  static final String OPTIONS =
      "HighlightAll=true, StartSel=%s, StopSel=%s".formatted(BEGINS, ENDS);

  /** The words in a marked text. */
  static List<Highlight> in(String field, String marked) {
    var found = new ArrayList<Highlight>();
    int marks = 0;
    for (int at = marked.indexOf(BEGINS); at >= 0; at = marked.indexOf(BEGINS, at + 1)) {
      int start = at - marks;
      int end = marked.indexOf(ENDS, at) - marks - 1;
      marks += 2;
      found.add(new Highlight(field, start, end));
    }
    return found;
  }
}
