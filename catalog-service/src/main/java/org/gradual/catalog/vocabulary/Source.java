package org.gradual.catalog.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.gradual.foundation.wire.Text;

/** Something that facts rest on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
    @NotNull @Text(max = 64) String code,
    @NotNull @Text String citation,
    @NotNull Grade grade,
    @Text String url) {

  /** A: a number straight from the source. B: moved to another setting. C: our own default. */
  public enum Grade {
    A,
    B,
    C
  }
}
