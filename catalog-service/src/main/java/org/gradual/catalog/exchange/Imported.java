package org.gradual.catalog.exchange;

import java.util.List;
import org.gradual.catalog.editing.Novelty;
import org.gradual.catalog.editing.Taken;
import org.gradual.foundation.problem.Violation;

/**
 * What an import did or, in a dry run, would do.
 *
 * @param lines how many the file has, blank ones included
 * @param created slugs of drafts of exercises that are new to the catalog
 * @param changed slugs of drafts that differ from what is published
 * @param unchanged slugs of what is published or drafted like this already
 * @param hindrances what keeps the file's drafts from being published together
 */
public record Imported(
    boolean dryRun,
    int lines,
    List<String> created,
    List<String> changed,
    List<String> unchanged,
    List<Violation> hindrances) {

  static Imported of(boolean dryRun, ManuscriptFile file, Taken taken, int mostHindrances) {
    return new Imported(
        dryRun,
        file.lines(),
        taken.slugs(Novelty.CREATED),
        taken.slugs(Novelty.CHANGED),
        taken.slugs(Novelty.DRAFTED, Novelty.PUBLISHED),
        taken.hindrances().stream().limit(mostHindrances).toList());
  }
}
