package org.gradual.catalog.browse;

import java.util.Optional;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Paging;

/**
 * Where a page begins.
 *
 * @param changes the catalogue is seen as it was after so many changes, on every page of a walk
 * @param rank of the last item before it
 * @param slug of the last item before it
 */
record Place(long changes, int rank, String slug) {
  private static final String BY_SLUG = "exercises";
  private static final String BY_RANK = "exercises by rank";

  /** The place that a cursor says; empty for the first page. */
  static Optional<Place> of(Paging paging, boolean ranked) {
    return paging
        .after(list(ranked), Long.class, Integer.class, String.class)
        .map(
            it ->
                new Place(
                    it.key(0, Long.class), it.key(1, Integer.class), it.key(2, String.class)));
  }

  Cursor cursor(boolean ranked) {
    return Cursor.at(list(ranked), changes, rank, slug);
  }

  private static String list(boolean ranked) {
    return ranked ? BY_RANK : BY_SLUG;
  }
}
