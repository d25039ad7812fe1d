package org.gradual.acceptance.fault;

import java.time.Duration;

/**
 * Something that goes wrong for a while.
 *
 * @param name for the report
 * @param lasts at most so long; how long exactly is the schedule's dice
 * @param strike begins it
 * @param heal ends it; whatever it takes that an operator would not have to do, it must not do
 * @param takes what clients may come to feel
 */
record Fault(String name, Duration lasts, Step strike, Step heal, Takes takes) {
  /** What is done to the bed. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }

  /** The most that clients may come to feel of it; an instance never fails them in its own name. */
  enum Takes {
    /** Nothing at all: every request is answered at the first attempt. */
    NOTHING,
    /** 503 with {@code Retry-After}. */
    AVAILABILITY,
    /** An instance dies: connections are refused or break. */
    AN_INSTANCE
  }
}
