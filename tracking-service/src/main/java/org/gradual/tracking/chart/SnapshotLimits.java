package org.gradual.tracking.chart;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept in memory of charts that changed lately. */
@ConfigMapping(prefix = "gradual.snapshots")
interface SnapshotLimits {
  /** The most moments (sessions, reports, revisions...) of all charts together. */
  @WithDefault("50000")
  long moments();

  /** How long after its last change a chart is forgotten. */
  @WithDefault("1h")
  Duration idle();

  /** Facts that are older than this rarely come or change any more. */
  @WithDefault("7d")
  Duration late();
}
