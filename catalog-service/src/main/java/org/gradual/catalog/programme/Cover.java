package org.gradual.catalog.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Covers as many of a person's causes as the time allows and, if that is possible too, with
 * something better than stretching. What is to be covered is a set of bits: one for each cause, and
 * the highest for being active. That takes seven exercises at most, fewer than are {@link
 * Chosen#ENOUGH}.
 */
final class Cover {
  private final List<Candidate> candidates;
  private final int[] covers;
  private final int active;
  private final int[] leastTime;

  /**
   * @param candidates in the order of preference
   * @param causes at most six
   */
  Cover(List<Candidate> candidates, List<String> causes) {
    this.candidates = candidates;
    this.active = 1 << causes.size();
    this.covers = candidates.stream().mapToInt(it -> bits(it, causes)).toArray();
    this.leastTime = leastTime();
  }

  /** The best that can be had; nothing where nothing fits. */
  Chosen of(Chosen nothing) {
    int all = Arrays.stream(covers).reduce(0, (a, b) -> a | b);
    return IntStream.rangeClosed(1, all)
        .filter(goal -> (goal & ~all) == 0)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer goal) -> Integer.bitCount(goal & ~active))
                .thenComparing(goal -> goal & active)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .flatMap(goal -> reach(goal, nothing).stream())
        .findFirst()
        .orElse(nothing);
  }

  private Optional<Chosen> reach(int goal, Chosen chosen) {
    if (goal == 0) {
      return Optional.of(chosen);
    }
    if (leastTime[goal] > chosen.left()) {
      return Optional.empty();
    }
    int next = Integer.lowestOneBit(goal);
    return IntStream.range(0, covers.length)
        .filter(at -> (covers[at] & next) != 0 && chosen.fits(candidates.get(at)))
        .boxed()
        .flatMap(at -> reach(goal & ~covers[at], chosen.with(candidates.get(at))).stream())
        .findFirst();
  }

  /** For each set of bits, the time that no way of covering it can fall short of. */
  private int[] leastTime() {
    int[] least = new int[active << 1];
    for (int goal = 1; goal < least.length; goal++) {
      least[goal] = Integer.MAX_VALUE;
      for (int at = 0; at < covers.length; at++) {
        int rest = least[goal & ~covers[at]];
        if ((covers[at] & goal) != 0 && rest < Integer.MAX_VALUE) {
          least[goal] = Math.min(least[goal], rest + candidates.get(at).part().hundredths());
        }
      }
    }
    return least;
  }

  private int bits(Candidate candidate, List<String> causes) {
    int against =
        IntStream.range(0, causes.size())
            .filter(at -> candidate.worksAgainst(causes.get(at)))
            .map(at -> 1 << at)
            .sum();
    return candidate.part().isActive() ? against | active : against;
  }
}
