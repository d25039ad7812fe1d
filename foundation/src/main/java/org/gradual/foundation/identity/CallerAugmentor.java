package org.gradual.foundation.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gradual.foundation.problem.Printable;

/**
 * Reads the {@link Caller} out of a verified token. A token that lacks a subject identifies nobody,
 * nor does one that lacks a clinic where a service keeps what belongs to clinics.
 */
@ApplicationScoped
public class CallerAugmentor implements SecurityIdentityAugmentor {

  static final String ATTRIBUTE = "gradual.caller";

  private static final int LONGEST_CLAIM = 64;

  private final boolean needsClinic;

  /**
   * @param needsClinic whether each caller has to belong to a clinic
   */
  CallerAugmentor(
      @ConfigProperty(name = "gradual.identity.needs-clinic", defaultValue = "true")
          boolean needsClinic) {
    this.needsClinic = needsClinic;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return augment(identity, context, Map.of());
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    return Uni.createFrom()
        .item(() -> identity.isAnonymous() ? identity : withCaller(identity, address(attributes)));
  }

  private static String address(Map<String, Object> attributes) {
    return Optional.ofNullable(HttpSecurityUtils.getRoutingContextAttribute(attributes))
        .map(context -> context.request().remoteAddress())
        .map(SocketAddress::hostAddress)
        .orElse("unknown");
  }

  private SecurityIdentity withCaller(SecurityIdentity identity, String address) {
    var token = (JsonWebToken) identity.getPrincipal();
    var caller = new Caller(claim(token, "sub"), identity.getRoles(), clinic(token), address);
    return QuarkusSecurityIdentity.builder(identity).addAttribute(ATTRIBUTE, caller).build();
  }

  private String clinic(JsonWebToken token) {
    return needsClinic || token.containsClaim("clinic") ? claim(token, "clinic") : "";
  }

  private static String claim(JsonWebToken token, String name) {
    return Optional.ofNullable(token.<Object>getClaim(name))
        .map(Object::toString)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST_CLAIM)
        .filter(Printable::storable)
        .orElseThrow(() -> new AuthenticationFailedException("The token has no usable " + name));
  }
}
