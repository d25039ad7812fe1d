package org.gradual.tracking.progression;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;

/**
 * The worst of what one session tells of one item: where it is listed twice, the rules judge the
 * most pain, the most effort, the poorer completion and the most telling stop together [design].
 */
final class Worst {

  private Worst() {}

  static SessionItem of(List<SessionItem> entries, Dose inForce) {
    return entries.stream().reduce((one, other) -> of(one, other, inForce)).orElseThrow();
  }

  private static SessionItem of(SessionItem one, SessionItem other, Dose inForce) {
    SessionItem poorer =
        completion(other, inForce).isPoorerThan(completion(one, inForce)) ? other : one;
    return new SessionItem(
        one.position(),
        one.item(),
        one.exercise(),
        poorer.prescribed(),
        poorer.performed(),
        smaller(one.painBefore(), other.painBefore()),
        larger(one.painDuring(), other.painDuring()),
        larger(one.painAfter(), other.painAfter()),
        larger(one.effort(), other.effort()),
        form(one, other),
        most(SessionItem::stopReason, one, other),
        one.hurt() || other.hurt(),
        one.family());
  }

  private static Completion completion(SessionItem entry, Dose inForce) {
    return Completion.of(entry.prescribed().orElse(inForce), entry.performed());
  }

  static OptionalInt larger(OptionalInt one, OptionalInt other) {
    return Stream.of(one, other).flatMapToInt(OptionalInt::stream).max();
  }

  private static OptionalInt smaller(OptionalInt one, OptionalInt other) {
    return Stream.of(one, other).flatMapToInt(OptionalInt::stream).min();
  }

  private static Form form(SessionItem one, SessionItem other) {
    return Stream.of(Form.NO, Form.UNKNOWN)
        .filter(it -> one.form() == it || other.form() == it)
        .findFirst()
        .orElse(Form.YES);
  }

  private static <T extends Comparable<T>> T most(
      Function<SessionItem, T> member, SessionItem one, SessionItem other) {
    return Stream.of(one, other).map(member).max(Comparator.naturalOrder()).orElseThrow();
  }
}
