package org.gradual.foundation.identity;

import java.util.Set;

/**
 * Who is calling, as the token says.
 *
 * @param sub the token's subject, unique within the issuer
 * @param roles from the claim {@code groups}
 * @param clinic the tenant, from the claim {@code clinic}
 */
public record Caller(String sub, Set<String> roles, String clinic) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean is(String role) {
    return roles.contains(role);
  }
}
