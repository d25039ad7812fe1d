package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A new release comes in while everybody works, and a balancer follows readiness. */
class RollingRestartIT {
  @Test
  void noRequestFailsWhileOneInstanceAfterTheOtherIsReplaced() throws Exception {
    Suite suite = Suite.shared();
    Round round = suite.campaign().runBalanced(suite.faults().services().rollingRestart());
    suite.report().add(round);
    assertThat(round.faults()).isEmpty();
  }
}
