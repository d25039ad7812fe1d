package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Nothing is lost, nothing told twice, always in order, whatever dies when: the short form. */
@ResourceLock(Suite.BED)
class FaultsUnderLoadIT {
  @Test
  void nothingIsLostOrTwiceOrOutOfOrder() throws Exception {
    Suite suite = Suite.shared();
    Faults faults = suite.faults();
    Campaign campaign = suite.campaign();
    var wrong = new ArrayList<String>();
    for (Fault fault :
        List.of(
            faults.services().killTheRelay(),
            faults.kafka().kill(),
            faults.postgres().stop(),
            faults.postgres().readOnly(),
            faults.postgres().blackHole(),
            faults.kafka().loseAcks())) {
      Round round = campaign.run(fault);
      suite.report().add(round);
      wrong.addAll(round.faults());
    }
    assertThat(wrong).isEmpty();
    var client = suite.client(new Tally());
    assertThat(new Checker(suite.bed()).stands(suite.cohort().courses(), client).lines()).isEmpty();
    suite.report().say(suite.cohort().sessions() + " sessions");
  }
}
