package org.gradual.catalog.exercise;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/**
 * The languages that a reader wants, best first, as {@code Accept-Language} says. Whatever is not
 * written in any of them is read in English, in which everything is.
 */
public record Languages(List<LanguageRange> wanted) {
  public static final String ENGLISH = "en";

  public Languages {
    wanted = List.copyOf(wanted);
  }

  /** What a request asks for. A header that nobody can read asks for nothing (RFC 9110, 12.5.4). */
  public static Languages of(HttpHeaders headers) {
    String header = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      return new Languages(header == null ? List.of() : LanguageRange.parse(header));
    } catch (IllegalArgumentException unreadable) {
      return new Languages(List.of());
    }
  }

  /** Whether nothing is wanted more than English. */
  boolean isEnglish() {
    return wanted.isEmpty() || wanted.getFirst().getRange().startsWith(ENGLISH);
  }

  /** The letters of those that are wanted more than English, best first. */
  public List<String> beforeEnglish() {
    return wanted.stream()
        .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
        .takeWhile(language -> !language.equals(ENGLISH))
        .toList();
  }

  /** The best of these languages and English. */
  String best(Collection<String> translations) {
    List<String> available = new ArrayList<>(translations);
    available.add(ENGLISH);
    String best = Locale.lookupTag(wanted, available);
    return best == null ? ENGLISH : best;
  }
}
