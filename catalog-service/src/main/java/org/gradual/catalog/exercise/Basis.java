package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.gradual.catalog.vocabulary.Absent;
import org.gradual.catalog.vocabulary.Evidence;
import org.gradual.catalog.vocabulary.Known;
import org.gradual.catalog.vocabulary.SeedLine;
import org.gradual.catalog.vocabulary.Word;
import org.gradual.foundation.wire.Text;

/**
 * What some facts of an exercise rest on.
 *
 * @param of the members of the document that it stands for, such as {@code doses.start}
 * @param from codes of sources; see {@code GET /sources}
 * @param seedLines the seed's lines, where the seed is among the sources
 * @param note why the sources were read like this
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Basis(
    @NotEmpty List<@Text(max = 200) String> of,
    @NotEmpty List<@Known(Word.SOURCE) String> from,
    List<@SeedLine Integer> seedLines,
    Evidence evidence,
    @Text String note) {

  public Basis {
    of = Absent.asEmpty(of);
    from = Absent.asEmpty(from);
    seedLines = Absent.asEmpty(seedLines);
  }
}
