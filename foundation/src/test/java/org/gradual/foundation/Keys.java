package org.gradual.foundation;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * A key pair of this run: the application trusts its public half, and tokens are signed with the
 * other.
 */
public final class Keys implements QuarkusTestResourceLifecycleManager {

  private static final KeyPair PAIR = generate();

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.oidc.public-key",
        Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded()));
  }

  @Override
  public void stop() {}

  static String token(String... roles) {
    return sign(claims(Set.of(roles)).subject("anna").claim("clinic", "spine"));
  }

  static JwtClaimsBuilder claims(Set<String> roles) {
    return Jwt.claims()
        .groups(roles)
        .audience("gradual")
        .issuedAt(Instant.now())
        .expiresIn(Duration.ofMinutes(5));
  }

  static String sign(JwtClaimsBuilder claims) {
    return claims.sign(PAIR.getPrivate());
  }

  private static KeyPair generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
