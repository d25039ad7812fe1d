package org.gradual.foundation.identity;

import java.util.Set;

/**
 * Who is calling, as the token says, and from where.
 *
 * @param sub the token's subject, unique within the issuer, at most 64 characters
 * @param roles from the claim {@code groups}
 * @param clinic the tenant, from the claim {@code clinic}, at most 64 characters; empty only where
 *     a service does without
 * @param address the network address of the other side, for the audit trail
 */
public record Caller(String sub, Set<String> roles, String clinic, String address) {

  private static final String WITHIN = "internal";

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Work that no request asked for, such as a timer's, in the name of a clinic. */
  public static Caller within(String clinic, String sub) {
    return new Caller(sub, Set.of(), clinic, WITHIN);
  }

  public boolean is(String role) {
    return roles.contains(role);
  }
}
