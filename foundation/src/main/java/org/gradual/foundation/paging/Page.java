package org.gradual.foundation.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after this one, null on the last (the member is always
 *     written)
 */
public record Page<T>(List<T> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page out of rows that were read with {@link Paging#fetch()}, one more than fits.
   *
   * @param position the place of a row in the list's order
   */
  public static <T> Page<T> of(List<T> rows, Paging paging, Function<T, Cursor> position) {
    if (rows.size() <= paging.size()) {
      return new Page<>(rows, null);
    }
    var items = rows.subList(0, paging.size());
    return new Page<>(items, position.apply(items.getLast()).encoded());
  }

  /** The same page with its items as others see them. */
  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
