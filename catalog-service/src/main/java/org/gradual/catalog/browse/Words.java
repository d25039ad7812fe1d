package org.gradual.catalog.browse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a search, as the database's functions take them: letters and digits alone. */
record Words(List<String> each) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** More words than anybody types would only cost time. */
  private static final int MOST = 12;

  static Words of(String text) {
    return new Words(
        Stream.of(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .limit(MOST)
            .toList());
  }

  String[] array() {
    return each.toArray(String[]::new);
  }

  /** As a name would have them. */
  String phrase() {
    return String.join(" ", each);
  }
}
