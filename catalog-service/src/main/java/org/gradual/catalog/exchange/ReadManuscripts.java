package org.gradual.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.gradual.catalog.editing.Manuscripts;
import org.gradual.foundation.wire.Trees;

/** Reads a file of manuscripts, line by line as it arrives. */
@ApplicationScoped
class ReadManuscripts {
  private final Lines lines;
  private final Trees trees;
  private final Manuscripts manuscripts;

  ReadManuscripts(Lines lines, Trees trees, Manuscripts manuscripts) {
    this.lines = lines;
    this.trees = trees;
    this.manuscripts = manuscripts;
  }

  /**
   * Everything that a file says.
   *
   * @throws org.gradual.foundation.problem.Refusal 400 with everything that is wrong in any of its
   *     lines, 413 for more than the limits allow
   */
  ManuscriptFile read(InputStream file) throws IOException {
    var found = new FoundManuscripts(trees, manuscripts);
    return found.inFileOf(lines.each(file, found::line));
  }
}
