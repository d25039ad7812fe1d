package org.gradual.foundation.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** The two parameters of every list: how many items at most, and after which place. */
public record Paging(
    Optional<@Min(1) @Max(Paging.LARGEST) Integer> limit, Optional<String> cursor) {

  public static final int LARGEST = 200;

  private static final int USUAL = 50;

  /** The first page in the usual size. */
  public static Paging first() {
    return new Paging(Optional.empty(), Optional.empty());
  }

  /** How many items a page may have, 1 to 200. */
  public int size() {
    return limit.orElse(USUAL);
  }

  /** How many rows to read: one more than the page holds tells whether there is another. */
  public int fetch() {
    return size() + 1;
  }

  /**
   * The place after which the page begins.
   *
   * @param list the list's name, so that a cursor of one list is refused by another
   * @param types the types of the place's parts
   * @throws org.gradual.foundation.problem.Refusal 400 if the cursor is not one of this list
   */
  public Optional<Cursor> after(String list, Class<?>... types) {
    return cursor.map(text -> Cursor.decode(text, list, types));
  }
}
