package org.gradual.catalog.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;

/**
 * A cause of back pain, as the seed tells it.
 *
 * @param provenance how firmly the seed stands behind it
 * @param seedLines the seed's lines that speak of it
 * @param from codes of its sources
 * @param regions where it hurts
 * @param subCauses what leads to it
 * @param matchedWork what the seed advises against it
 */
public record Cause(
    @NotNull @Slug String slug,
    @NotNull @Text(max = 200) String name,
    @NotNull @Text String description,
    @NotNull Origin provenance,
    List<@SeedLine Integer> seedLines,
    @NotEmpty List<@Known(Word.SOURCE) String> from,
    List<@NotNull Region> regions,
    List<@Valid SubCause> subCauses,
    List<@Valid MatchedWork> matchedWork,
    List<@Valid Note> notes) {

  public Cause {
    seedLines = Absent.asEmpty(seedLines);
    from = Absent.asEmpty(from);
    regions = Absent.asEmpty(regions);
    subCauses = Absent.asEmpty(subCauses);
    matchedWork = Absent.asEmpty(matchedWork);
    notes = Absent.asEmpty(notes);
  }

  /** A part of the back, or near it. */
  public enum Region {
    LOW_BACK,
    UPPER_BACK,
    NECK,
    SHOULDER
  }

  /** Something that leads to the cause. */
  public record SubCause(
      @NotNull @Slug String slug,
      @NotNull @Text(max = 200) String name,
      List<@SeedLine Integer> seedLines) {

    public SubCause {
      seedLines = Absent.asEmpty(seedLines);
    }
  }

  /** Work against the cause, with the disciplines and exercises that the seed names for it. */
  public record MatchedWork(
      @NotNull @Text String work,
      List<@Known(Word.DISCIPLINE) String> disciplines,
      List<@Slug String> exercises,
      List<@SeedLine Integer> seedLines) {

    public MatchedWork {
      disciplines = Absent.asEmpty(disciplines);
      exercises = Absent.asEmpty(exercises);
      seedLines = Absent.asEmpty(seedLines);
    }
  }
}
