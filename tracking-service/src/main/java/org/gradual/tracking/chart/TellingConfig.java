package org.gradual.tracking.chart;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How charts are told of what the catalog has published. */
@ConfigMapping(prefix = "gradual.telling")
interface TellingConfig {
  /** The most charts that are looked up in one batch; each is told in a transaction of its own. */
  @WithDefault("100")
  int chartsAtOnce();
}
