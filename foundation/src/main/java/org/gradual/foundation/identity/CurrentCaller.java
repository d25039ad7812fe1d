package org.gradual.foundation.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who is calling, for code that serves a request. */
@ApplicationScoped
public class CurrentCaller {

  private final SecurityIdentity identity;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The caller of the current request.
   *
   * @throws UnauthorizedException if the request carries no token
   */
  public Caller get() {
    if (identity.getAttribute(CallerAugmentor.ATTRIBUTE) instanceof Caller caller) {
      return caller;
    }
    throw new UnauthorizedException();
  }
}
