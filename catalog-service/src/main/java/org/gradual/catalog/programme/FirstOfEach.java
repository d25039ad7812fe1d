package org.gradual.catalog.programme;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Lets one reason of each detail through: a variant need not repeat what its exercise says. */
final class FirstOfEach implements Predicate<Reason> {
  private final Set<String> seen = new HashSet<>();

  @Override
  public boolean test(Reason reason) {
    return seen.add(reason.detail());
  }
}
