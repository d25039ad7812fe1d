package org.gradual.tracking.chart;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept in memory of charts that changed lately. */
@ConfigMapping(prefix = "gradual.snapshots")
interface SnapshotLimits {
  /**
   * The most moments (sessions, reports, revisions...) of all charts together, each of which takes
   * some 2 KiB. A patient of three sessions and seven reports a week makes 700 in ten months.
   */
  @WithDefault("20000")
  long moments();

  /** How long after its last change a chart is forgotten. */
  @WithDefault("1h")
  Duration idle();

  /** Facts that are older than this rarely come or change any more. */
  @WithDefault("7d")
  Duration late();
}
