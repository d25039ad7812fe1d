package org.gradual.foundation.wire;

/** How a place in a body is written: {@code items[0].performed[1].reps}. */
final class Places {

  /** The body as a whole. */
  static final String ROOT = "";

  private Places() {}

  static String member(String place, String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  static String element(String place, int index) {
    return place + "[" + index + "]";
  }

  /** The place in words for a violation. */
  static String field(String place) {
    return place.isEmpty() ? "body" : place;
  }
}
