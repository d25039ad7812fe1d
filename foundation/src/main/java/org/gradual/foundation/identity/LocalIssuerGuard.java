package org.gradual.foundation.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps a production start from trusting the local stack's issuer, which signs whatever it is asked
 * to.
 */
@ApplicationScoped
class LocalIssuerGuard {

  private static final String LOCAL_ISSUER = "/local-issuer";
  private static final int BEFORE_EVERYTHING = 1;

  private final Optional<String> server;
  private final Optional<String> issuer;

  LocalIssuerGuard(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server,
      @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer) {
    this.server = server;
    this.issuer = issuer;
  }

  void refuse(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent start) {
    check(ConfigUtils.isProfileActive("prod"));
  }

  void check(boolean production) {
    Stream.of(server, issuer)
        .flatMap(Optional::stream)
        .filter(url -> production && isLocal(url))
        .findFirst()
        .ifPresent(
            url -> {
              throw new ConfigurationException(
                  "Profile prod does not start with the local issuer (%s): set QUARKUS_OIDC_AUTH_SERVER_URL to a real one, or run with QUARKUS_PROFILE=local"
                      .formatted(url));
            });
  }

  private static boolean isLocal(String url) {
    return URI.create(url.strip()).getPath().replaceAll("/+$", "").endsWith(LOCAL_ISSUER);
  }
}
