package org.gradual.catalog.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gradual.catalog.exercise.Basis;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Phase;
import org.gradual.catalog.vocabulary.Absent;
import org.gradual.catalog.vocabulary.Known;
import org.gradual.catalog.vocabulary.Note;
import org.gradual.catalog.vocabulary.Origin;
import org.gradual.catalog.vocabulary.SeedLine;
import org.gradual.catalog.vocabulary.Word;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;

/**
 * A template for a plan: one session, with the doses of the first day.
 *
 * @param causes slugs of the causes of back pain that it works against
 * @param weeks how long it runs before somebody looks at it again
 * @param items in the order in which the session runs
 * @param provenance how firmly the seed stands behind it
 * @param seedLines the seed's lines that speak of it
 * @param sources what its facts rest on; each item tells its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Programme(
    @NotNull @Slug String slug,
    @NotNull @Text(max = 200) String name,
    @NotNull @Text String description,
    @NotEmpty List<@Known(Word.CAUSE) String> causes,
    @NotNull Severity severity,
    @Min(1) @Max(52) int weeks,
    @Min(1) @Max(7) int daysPerWeek,
    @NotEmpty List<@Valid Item> items,
    @NotNull Origin provenance,
    List<@SeedLine Integer> seedLines,
    List<@Valid Basis> sources,
    List<@Valid Note> notes) {

  public Programme {
    causes = Absent.asEmpty(causes);
    items = Absent.asEmpty(items);
    seedLines = Absent.asEmpty(seedLines);
    sources = Absent.asEmpty(sources);
    notes = Absent.asEmpty(notes);
  }

  /**
   * One exercise of the session.
   *
   * @param why one sentence to the person who does it
   * @param from codes of the sources for which it stands here
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "ProgrammeItem")
  public record Item(
      @NotNull @Slug String exercise,
      @NotNull Phase phase,
      @NotNull @Valid Dose dose,
      @NotNull @Text(max = 200) String why,
      @NotEmpty List<@Known(Word.SOURCE) String> from,
      List<@SeedLine Integer> seedLines) {

    public Item {
      from = Absent.asEmpty(from);
      seedLines = Absent.asEmpty(seedLines);
    }
  }
}
