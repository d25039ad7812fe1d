package org.gradual.catalog.vocabulary;

import java.util.List;

/** A list that nobody wrote is an empty one. */
public final class Absent {
  private Absent() {}

  public static <T> List<T> asEmpty(List<T> written) {
    return written == null ? List.of() : List.copyOf(written);
  }
}
