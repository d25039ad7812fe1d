package org.gradual.catalog.programme;

import java.util.stream.Stream;

/** Something for which an exercise may not stand in a person's first plan. */
interface AdmissionRule {

  /** Everything that speaks against it. */
  Stream<Reason> against(Part part, Person person);
}
