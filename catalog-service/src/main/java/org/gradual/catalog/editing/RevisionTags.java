package org.gradual.catalog.editing;

import java.util.List;
import java.util.Optional;
import org.gradual.foundation.http.Preconditions;

/**
 * Tags of a published revision as its readers have them: an editor who reads in German holds {@code
 * "3-de"}, and edits revision 3.
 */
final class RevisionTags {
  private RevisionTags() {}

  static Preconditions read(Preconditions sent) {
    return new Preconditions(plain(sent.match()), plain(sent.noneMatch()));
  }

  private static Optional<List<String>> plain(Optional<List<String>> tags) {
    return tags.map(
        all -> all.stream().map(tag -> tag.replaceFirst("^(\"\\d+)-[a-z]{2}\"$", "$1\"")).toList());
  }
}
