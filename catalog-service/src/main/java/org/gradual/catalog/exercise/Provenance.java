package org.gradual.catalog.exercise;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.gradual.catalog.vocabulary.Absent;
import org.gradual.catalog.vocabulary.Origin;
import org.gradual.catalog.vocabulary.SeedLine;
import org.gradual.foundation.wire.Text;

/**
 * Where an exercise comes from.
 *
 * @param seedLines the seed's lines that speak of it; none for {@link Origin#GENERAL}
 * @param doseSource where its numbers come from, source by source
 */
public record Provenance(
    @NotNull Origin kind, List<@SeedLine Integer> seedLines, @NotNull @Text String doseSource) {

  public Provenance {
    seedLines = Absent.asEmpty(seedLines);
  }
}
