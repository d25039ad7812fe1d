package org.gradual.foundation.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalIssuerGuardTest {

  private static final Optional<String> REAL = Optional.of("https://id.example.org/realms/gradual");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:18080/local-issuer",
        "http://127.0.0.1:18080/local-issuer/",
        "https://somewhere/else/local-issuer//",
        " http://host/local-issuer?x "
      })
  void keepsProductionFromTrustingTheLocalIssuer(String url) {
    assertThatThrownBy(() -> new LocalIssuerGuard(Optional.of(url), Optional.empty()).check(true))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("local issuer")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> new LocalIssuerGuard(REAL, Optional.of(url)).check(true))
        .isInstanceOf(ConfigurationException.class);
    assertThatCode(() -> new LocalIssuerGuard(Optional.of(url), Optional.of(url)).check(false))
        .doesNotThrowAnyException();
  }

  @Test
  void letsProductionTrustARealIssuer() {
    assertThatCode(() -> new LocalIssuerGuard(REAL, Optional.empty()).check(true))
        .doesNotThrowAnyException();
    assertThatCode(() -> new LocalIssuerGuard(Optional.empty(), Optional.empty()).check(true))
        .doesNotThrowAnyException();
  }
}
