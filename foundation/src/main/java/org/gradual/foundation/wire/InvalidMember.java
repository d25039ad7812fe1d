package org.gradual.foundation.wire;

import java.io.Serial;

/**
 * Thrown by the constructor of a wire record that finds one of its members wrong in the light of
 * the others.
 */
public final class InvalidMember extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String member;

  /**
   * @param member the member's name, relative to the record
   * @param message what is wrong with it
   */
  public InvalidMember(String member, String message) {
    super(message);
    this.member = member;
  }

  public String member() {
    return member;
  }
}
