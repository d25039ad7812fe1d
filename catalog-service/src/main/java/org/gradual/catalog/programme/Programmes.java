package org.gradual.catalog.programme;

import java.util.List;
import java.util.Optional;

/** The programmes of this release. They change with a release only, so they live in memory. */
public record Programmes(List<Programme> all) {
  public Programmes {
    all = List.copyOf(all);
  }

  Optional<Programme> find(String slug) {
    return all.stream().filter(it -> it.slug().equals(slug)).findFirst();
  }
}
