package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The same sessions and check-ins in another order of arrival. */
final class Arrival {

  private Arrival() {}

  /** Only the order of the lists: nothing is known of when they came. */
  static Story shuffled(Story story, Random random) {
    List<Session> sessions = new ArrayList<>(story.history().sessions());
    List<CheckIn> checkIns = new ArrayList<>(story.history().checkIns());
    Collections.shuffle(sessions, random);
    Collections.shuffle(checkIns, random);
    List<Notice> notices = new ArrayList<>(story.history().notices());
    Collections.shuffle(notices, random);
    return story.withSessions(sessions).withCheckIns(checkIns).withNotices(notices);
  }

  /**
   * Every order of arrival, the times of receipt included; all of it before any clearing, because
   * what comes after one is not covered by it.
   */
  static List<Story> permutations(Story story) {
    List<Story> orders = new ArrayList<>();
    for (List<Session> sessions : orders(story.history().sessions())) {
      for (List<CheckIn> checkIns : orders(story.history().checkIns())) {
        orders.add(uncleared(story).withSessions(received(sessions)).withCheckIns(checkIns));
      }
    }
    return orders;
  }

  /** The story without its clearings. */
  static Story uncleared(Story story) {
    return story.withClearings(List.of());
  }

  private static List<Session> received(List<Session> sessions) {
    List<Session> received = new ArrayList<>();
    for (Session it : sessions) {
      Instant then = Story.at(50).plusSeconds(received.size());
      received.add(new Session(it.id(), it.performedAt(), then, it.localDay(), it.items()));
    }
    return received;
  }

  private static <T> List<List<T>> orders(List<T> facts) {
    if (facts.isEmpty()) {
      return List.of(List.of());
    }
    return facts.stream()
        .flatMap(
            first -> {
              List<T> others = new ArrayList<>(facts);
              others.remove(first);
              return orders(others).stream()
                  .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
            })
        .toList();
  }
}
