package org.gradual.localstack;

import java.time.Duration;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * What a token will say. The {@code with...} methods make the wrong ones that tests need.
 *
 * @param issuer claim {@code iss}
 * @param audience claim {@code aud}
 * @param subject claim {@code sub}; empty = left out
 * @param clinic claim {@code clinic}; empty = left out
 * @param roles claim {@code groups}
 * @param lifetime from now to {@code exp}; negative = expired so long ago
 * @param key signs
 */
public record TokenDraft(
    String issuer,
    String audience,
    String subject,
    String clinic,
    List<String> roles,
    Duration lifetime,
    SigningKey key) {

  /** Copies the roles. */
  public TokenDraft {
    roles = List.copyOf(roles);
  }

  public TokenDraft withIssuer(String other) {
    return new TokenDraft(other, audience, subject, clinic, roles, lifetime, key);
  }

  public TokenDraft withAudience(String other) {
    return new TokenDraft(issuer, other, subject, clinic, roles, lifetime, key);
  }

  public TokenDraft withLifetime(Duration other) {
    return new TokenDraft(issuer, audience, subject, clinic, roles, other, key);
  }

  public TokenDraft withKey(SigningKey other) {
    return new TokenDraft(issuer, audience, subject, clinic, roles, lifetime, other);
  }

  /** The compact form that goes after {@code Authorization: Bearer}. */
  public String sign() {
    var jws = new JsonWebSignature();
    jws.setPayload(claims().toJson());
    jws.setKey(key.jwk().getPrivateKey());
    jws.setKeyIdHeaderValue(key.jwk().getKeyId());
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    jws.setHeader("typ", "JWT");
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private JwtClaims claims() {
    NumericDate now = NumericDate.now();
    var claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setAudience(audience);
    if (!subject.isEmpty()) {
      claims.setSubject(subject);
    }
    if (!clinic.isEmpty()) {
      claims.setStringClaim("clinic", clinic);
    }
    claims.setStringListClaim("groups", roles);
    claims.setIssuedAt(earlier(now, lifetime));
    claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + lifetime.toSeconds()));
    claims.setGeneratedJwtId();
    return claims;
  }

  /** An expired token was issued before it expired. */
  private static NumericDate earlier(NumericDate now, Duration lifetime) {
    long back = lifetime.isNegative() ? lifetime.toSeconds() - 60 : 0;
    return NumericDate.fromSeconds(now.getValue() + back);
  }
}
