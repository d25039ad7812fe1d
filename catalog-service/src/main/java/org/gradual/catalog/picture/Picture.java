package org.gradual.catalog.picture;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.gradual.foundation.wire.Text;

/**
 * The pose in which an exercise starts and the one to which it leads.
 *
 * @param description what the poses show, for those who listen instead of looking
 * @param view from where they are seen; absent: from the body's right side
 * @param end absent where the exercise is one pose that is held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Picture(
    @NotNull @Text(max = 400) String description,
    @Valid View view,
    @NotNull @Valid Pose start,
    @Valid Pose end) {}
