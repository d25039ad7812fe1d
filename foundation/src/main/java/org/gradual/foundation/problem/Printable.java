package org.gradual.foundation.problem;

/**
 * Text of a client that is shown back to it. Halves of surrogate pairs and control characters
 * become U+FFFD, because no JSON writer can encode the first and no log should carry the second.
 */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The text, at most {@code limit} code points of it. */
  public static String text(String text, int limit) {
    var safe = new StringBuilder(Math.min(text.length(), limit));
    text.codePoints().limit(limit).map(Printable::safe).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** Whether a text can be stored and sent as it is: no NUL, no half of a surrogate pair. */
  public static boolean storable(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || isSurrogate(c));
  }

  private static int safe(int codePoint) {
    return isSurrogate(codePoint) || Character.isISOControl(codePoint) ? REPLACEMENT : codePoint;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
