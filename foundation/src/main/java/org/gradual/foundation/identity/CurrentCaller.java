package org.gradual.foundation.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;

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

  /**
   * The caller in some of their roles, for a call that only these may make: whoever is a patient as
   * well as a therapist has no more rights over their own chart than other patients have.
   *
   * @throws UnauthorizedException if the request carries no token
   */
  public Caller as(String... roles) {
    var all = get();
    var some = new HashSet<>(all.roles());
    some.retainAll(Set.of(roles));
    return new Caller(all.sub(), some, all.clinic(), all.address());
  }
}
