package org.gradual.contracts;

import io.smallrye.config.ConfigMapping;

/** Which part of the published language a service speaks. */
@ConfigMapping(prefix = "gradual.contracts")
public interface ContractsConfig {
  /** Names the service's AsyncAPI document, such as {@code tracking}. */
  String asyncapi();
}
