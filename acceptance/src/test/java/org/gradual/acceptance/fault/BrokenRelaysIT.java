package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.gradual.acceptance.fault.Findings.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The suite is itself tested: relays that are often built do not pass the checker. */
@ResourceLock(Suite.BED)
class BrokenRelaysIT {
  private static final int DEEDS = 3;

  @FunctionalInterface
  private interface Break {
    void on(BrokenRelay relay, String patient) throws SQLException;
  }

  @Test
  void relayThatSkipsLockedRowsIsFound() throws Exception {
    assertThat(findings(BrokenRelay::skipLockedRows).of(Kind.OUT_OF_ORDER)).isPositive();
  }

  @Test
  void deletionBeforeTheSendIsFound() throws Exception {
    Findings findings = findings(BrokenRelay::deleteBeforeTheSend);
    assertThat(findings.of(Kind.GAP)).isPositive();
    assertThat(findings.of(Kind.LOST)).isPositive();
  }

  @Test
  void numbersThatWereDrawnWithoutTheLockAreFound() throws Exception {
    assertThat(findings(BrokenRelay::appendWithoutTheLock).of(Kind.OUT_OF_ORDER)).isPositive();
  }

  @Test
  void soundRelayPasses() throws Exception {
    assertThat(findings((_, _) -> {}).lines()).isEmpty();
  }

  /** What the checker says of a patient whose events wait until the work is done. */
  private static Findings findings(Break work) throws Exception {
    Suite suite = Suite.shared();
    var client = suite.client(new Tally());
    Cohort victim;
    try (var relay = new BrokenRelay(suite.bed())) {
      victim = Cohort.enrol(client, 1);
      for (Person person : victim.people(client, suite.random())) {
        for (int i = 0; i < DEEDS; i++) {
          person.act();
        }
      }
      work.on(relay, victim.courses().getFirst().patient());
    }
    return new Checker(suite.bed()).told(victim.courses());
  }
}
