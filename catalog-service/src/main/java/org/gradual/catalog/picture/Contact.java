package org.gradual.catalog.picture;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A thing, and the parts of the body that rest on it or hold it. */
public record Contact(@NotNull Prop prop, @NotEmpty List<@NotNull Part> parts) {

  public Contact {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /** The box around all its parts. */
  Bounds in(Body body) {
    return Bounds.of(parts.stream().flatMap(part -> part.in(body).stream()).toList());
  }
}
