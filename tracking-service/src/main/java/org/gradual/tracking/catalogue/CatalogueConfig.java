package org.gradual.tracking.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the catalog's topic is read. */
@ConfigMapping(prefix = "gradual.catalogue")
public interface CatalogueConfig {
  /** The compacted topic of the catalog-service, without the installation's prefix. */
  @WithDefault("gradual.catalog.exercise.v1")
  String topic();

  /** The longest wait for records in one poll. */
  @WithDefault("1s")
  Duration poll();

  /** The pause after Kafka or the database could not be reached. */
  @WithDefault("2s")
  Duration backOff();

  /** The most that a record may have, in bytes; a larger one is set aside. */
  @WithDefault("1048576")
  int recordBytes();

  /** The most records that stay listed as set aside; beyond it the oldest are only counted. */
  @WithDefault("1000")
  int mostSetAside();
}
