package org.gradual.catalog.vocabulary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;

/**
 * A word of the catalog's language. It has a slug or a code, never both.
 *
 * @param basis why a condition forbids or warns
 * @param seedLines the seed's lines that speak of it; none for what general practice adds
 * @param from codes of its sources
 * @param evidence what to think of it where it claims more than is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(
    @Slug String slug,
    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
    @NotNull @Text(max = 200) String name,
    @NotNull @Text String description,
    @Text String basis,
    List<@SeedLine Integer> seedLines,
    @NotEmpty List<@Known(Word.SOURCE) String> from,
    Evidence evidence,
    List<@Valid Note> notes) {

  public Term {
    seedLines = Absent.asEmpty(seedLines);
    from = Absent.asEmpty(from);
    notes = Absent.asEmpty(notes);
  }

  /** The slug or the code. */
  @JsonIgnore
  public String key() {
    return slug == null ? code : slug;
  }

  @JsonIgnore
  @AssertTrue(message = "needs either a slug or a code")
  public boolean isNamedOnce() {
    return (slug == null) != (code == null);
  }
}
