package org.gradual.acceptance.fault;

/** Somebody who does one thing after the other with a patient's chart. */
interface Person {
  /** Does one thing, and returns when it is answered and noted. */
  void act() throws InterruptedException;

  /** Fails on a refusal that nothing explains. */
  default void expect(Reply reply, String what) {
    if (!reply.isDone()) {
      throw new AssertionError(what + " -> " + reply);
    }
  }
}
