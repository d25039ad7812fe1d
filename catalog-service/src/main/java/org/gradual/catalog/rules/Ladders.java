package org.gradual.catalog.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gradual.catalog.exercise.Exercise;

/** Which exercise is harder than which, whether the one's record says so or the other's. */
final class Ladders {
  private final Map<String, Set<String>> harder = new HashMap<>();

  Ladders(Collection<Exercise> exercises) {
    for (Exercise exercise : exercises) {
      exercise.harder().forEach(it -> add(exercise.slug(), it));
      exercise.easier().forEach(it -> add(it, exercise.slug()));
    }
  }

  private void add(String easier, String harder) {
    this.harder.computeIfAbsent(easier, _ -> new TreeSet<>()).add(harder);
  }

  /** The exercises one step up from this one. */
  Set<String> justAbove(String slug) {
    return harder.getOrDefault(slug, Set.of());
  }

  /** Every exercise that some number of steps up from this one lead to. */
  Set<String> above(String slug) {
    var found = new TreeSet<String>();
    var toVisit = new ArrayDeque<>(justAbove(slug));
    while (!toVisit.isEmpty()) {
      String next = toVisit.pop();
      if (found.add(next)) {
        toVisit.addAll(justAbove(next));
      }
    }
    return found;
  }
}
