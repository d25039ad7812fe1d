package org.gradual.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs bearer tokens that the services accept. To sign costs more than most requests do, so a
 * token is given out again for the first half of its life.
 */
public final class Tokens {
  /** The audience that the services ask for. */
  public static final String AUDIENCE = "gradual";

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final Map<StackAddresses, Tokens> SHARED = new ConcurrentHashMap<>();

  private final String issuer;
  private final SigningKey key;
  private final Map<TokenDraft, Signed> signed = new ConcurrentHashMap<>();

  private record Signed(String token, Instant at) {
    static Signed now(TokenDraft draft) {
      return new Signed(draft.sign(), Instant.now());
    }

    boolean isFresh(TokenDraft draft) {
      return Instant.now().isBefore(at.plus(draft.lifetime().dividedBy(2)));
    }
  }

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
    return SHARED.computeIfAbsent(
        StackAddresses.shared(),
        shared -> new Tokens(shared.issuer(), SigningKey.parse(shared.signingKey())));
  }

  /** A token that is valid for half an hour at least. */
  public String token(String subject, String clinic, String... roles) {
    TokenDraft draft = draft(subject, clinic, roles);
    return signed
        .compute(draft, (_, last) -> last != null && last.isFresh(draft) ? last : Signed.now(draft))
        .token();
  }

  /** A token to be changed (other key, other issuer, expired...) before it is signed. */
  public TokenDraft draft(String subject, String clinic, String... roles) {
    return new TokenDraft(issuer, AUDIENCE, subject, clinic, List.of(roles), LIFETIME, key);
  }
}
