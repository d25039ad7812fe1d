package org.gradual.catalog.editing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Drafts to publish together. */
public record ChosenDrafts(@NotNull @Size(min = 1, max = 1_000) List<ChosenDraft> drafts) {}
