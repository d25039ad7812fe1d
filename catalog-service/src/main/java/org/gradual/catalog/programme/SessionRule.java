package org.gradual.catalog.programme;

import java.util.stream.Stream;

/** Something that must hold of a session. */
interface SessionRule {

  /** Every breach, with the code of the rule. */
  Stream<Warning> breaches(Session session);
}
