package org.gradual.catalog.editing;

import jakarta.validation.constraints.NotNull;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;

/** A draft to publish, with the {@code ETag} of the version that its editor has read. */
public record ChosenDraft(@NotNull @Slug String slug, @NotNull @Text(max = 64) String etag) {}
