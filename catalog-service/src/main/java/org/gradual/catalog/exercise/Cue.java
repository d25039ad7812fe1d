package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.gradual.catalog.vocabulary.Absent;
import org.gradual.catalog.vocabulary.SeedLine;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;

/**
 * One instruction to the patient: the seed's, with its lines, or general practice.
 *
 * @param differsFrom the slug of the exercise from which this one differs in what the cue says;
 *     null for most cues
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Cue(
    @NotNull @Text String text,
    @NotNull Given provenance,
    List<@SeedLine Integer> seedLines,
    @Slug String differsFrom) {

  public Cue {
    seedLines = Absent.asEmpty(seedLines);
  }

  /** Who gives a cue: the seed, or general practice. */
  public enum Given {
    SEED,
    GENERAL
  }
}
