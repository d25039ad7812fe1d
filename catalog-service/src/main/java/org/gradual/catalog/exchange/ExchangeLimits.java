package org.gradual.catalog.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may come in or go out at once. */
@ConfigMapping(prefix = "gradual.exchange")
interface ExchangeLimits {
  /** The bytes of a file that is imported; 32 MiB. */
  @WithDefault("33554432")
  int largestFile();

  /** The bytes of one of its lines; 1 MiB. */
  @WithDefault("1048576")
  int longestLine();

  @WithDefault("5000")
  int mostLines();

  /** How many hindrances an answer tells; more than this many tell an editor nothing new. */
  @WithDefault("1000")
  int mostHindrances();

  /** How many documents of an export are in memory at a time. */
  @WithDefault("50")
  int exportPage();
}
