package org.gradual.catalog.exercise;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.gradual.catalog.vocabulary.Absent;
import org.gradual.foundation.wire.Text;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * The texts of an exercise in another language. What they say, and on what it rests, is the same.
 *
 * @param cues as many as the exercise has, in the same order
 */
public record Translation(
    @NotNull @Text(max = 200) String name,
    @UniqueElements List<@Text(max = 200) String> aliases,
    @NotEmpty List<@Text String> cues) {

  public Translation {
    aliases = Absent.asEmpty(aliases);
    cues = Absent.asEmpty(cues);
  }
}
