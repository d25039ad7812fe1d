package org.gradual.catalog.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.gradual.foundation.wire.Text;

/** A remark for the therapist, with the codes of its sources. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Note(
    @NotNull @Text String text,
    @NotEmpty List<@Known(Word.SOURCE) String> from,
    List<@SeedLine Integer> seedLines,
    Evidence evidence) {

  public Note {
    from = Absent.asEmpty(from);
    seedLines = Absent.asEmpty(seedLines);
  }
}
