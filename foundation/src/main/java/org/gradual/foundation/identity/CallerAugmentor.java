package org.gradual.foundation.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gradual.foundation.problem.Printable;

/**
 * Reads the {@link Caller} out of a verified token. A token that lacks a subject or a clinic
 * identifies nobody.
 */
@ApplicationScoped
public class CallerAugmentor implements SecurityIdentityAugmentor {

  static final String ATTRIBUTE = "gradual.caller";

  private static final int LONGEST_CLAIM = 200;

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity.isAnonymous() ? identity : withCaller(identity));
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    return augment(identity, context);
  }

  private static SecurityIdentity withCaller(SecurityIdentity identity) {
    var token = (JsonWebToken) identity.getPrincipal();
    var caller = new Caller(claim(token, "sub"), identity.getRoles(), claim(token, "clinic"));
    return QuarkusSecurityIdentity.builder(identity).addAttribute(ATTRIBUTE, caller).build();
  }

  private static String claim(JsonWebToken token, String name) {
    return Optional.ofNullable(token.<Object>getClaim(name))
        .map(Object::toString)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST_CLAIM)
        .filter(Printable::storable)
        .orElseThrow(() -> new AuthenticationFailedException("The token has no usable " + name));
  }
}
