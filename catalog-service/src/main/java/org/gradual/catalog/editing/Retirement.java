package org.gradual.catalog.editing;

import java.util.Optional;
import org.gradual.foundation.wire.Slug;

/**
 * What to say when an exercise retires.
 *
 * @param replacedBy the slug of the exercise to take instead
 */
public record Retirement(Optional<@Slug String> replacedBy) {}
