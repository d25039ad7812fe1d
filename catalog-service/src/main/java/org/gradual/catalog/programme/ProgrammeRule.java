package org.gradual.catalog.programme;

import java.util.stream.Stream;

/** Something that must hold of a programme. */
interface ProgrammeRule {

  /** Every breach, in words. */
  Stream<String> breaches(Programme programme);
}
