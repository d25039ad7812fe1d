package org.gradual.demo;

/** Gives bearer tokens that the services accept. */
@FunctionalInterface
public interface TokenSource {
  /** A valid token for a person of a clinic in one role. */
  String token(String subject, String clinic, String role);
}
