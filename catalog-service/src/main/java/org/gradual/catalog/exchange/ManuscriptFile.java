package org.gradual.catalog.exchange;

import java.util.List;
import java.util.Map;
import org.gradual.catalog.editing.Manuscript;
import org.gradual.catalog.editing.Place;
import org.gradual.foundation.problem.Violation;

/**
 * The manuscripts of a file, one of an exercise at most.
 *
 * @param lines how many it has, blank ones included
 * @param indexes the line of each slug, from 0
 */
record ManuscriptFile(int lines, List<Manuscript> manuscripts, Map<String, Integer> indexes)
    implements Place {

  @Override
  public Violation of(String slug, Violation violation) {
    return at(indexes.get(slug), violation);
  }

  /** A violation within a line, for clients as the index and for editors as the line's number. */
  static Violation at(int index, Violation within) {
    String member = within.field().equals("body") ? "" : "." + within.field();
    return new Violation(
        "lines[" + index + "]" + member, within.message() + " (line " + (index + 1) + ")");
  }
}
