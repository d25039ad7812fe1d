package org.gradual.localstack;

import java.time.Duration;
import java.util.List;

/** Signs bearer tokens that the services accept. */
public final class Tokens {
  /** The audience that the services ask for. */
  public static final String AUDIENCE = "gradual";

  private static final Duration LIFETIME = Duration.ofHours(1);

  private final String issuer;
  private final SigningKey key;

  /**
   * @param issuer goes into {@code iss}
   * @param key signs
   */
  public Tokens(String issuer, SigningKey key) {
    this.issuer = issuer;
    this.key = key;
  }

  /** Tokens of the stack that {@link LocalStackResource} has started in this JVM. */
  public static Tokens ofSharedStack() {
    StackAddresses shared = StackAddresses.shared();
    return new Tokens(shared.issuer(), SigningKey.parse(shared.signingKey()));
  }

  /** A valid token for an hour. */
  public String token(String subject, String clinic, String... roles) {
    return draft(subject, clinic, roles).sign();
  }

  /** A token to be changed (other key, other issuer, expired...) before it is signed. */
  public TokenDraft draft(String subject, String clinic, String... roles) {
    return new TokenDraft(issuer, AUDIENCE, subject, clinic, List.of(roles), LIFETIME, key);
  }
}
