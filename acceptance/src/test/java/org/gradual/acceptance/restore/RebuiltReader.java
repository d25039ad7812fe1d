package org.gradual.acceptance.restore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A reader that forgets all it knows and reads the topics from their beginning, by the rules that
 * {@code docs/operating.md} gives to readers:
 *
 * <ol>
 *   <li>an event of an epoch that ended with a restore counts only up to the moment of the restore;
 *   <li>the first event of an epoch takes the place of every earlier one with its number or a
 *       higher one;
 *   <li>within an epoch, a number that is not higher than the last one is a duplicate.
 * </ol>
 *
 * @param valid what counts, in the order of each key
 */
record RebuiltReader(Map<StreamedEvent.Thread, List<StreamedEvent>> valid) {

  /**
   * @param restoredTo the epochs that ended with a restore, each with its moment
   */
  static RebuiltReader read(List<StreamedEvent> events, Map<String, Instant> restoredTo) {
    var valid = new LinkedHashMap<StreamedEvent.Thread, List<StreamedEvent>>();
    events.stream()
        .filter(it -> !it.time().isAfter(restoredTo.getOrDefault(it.epoch(), Instant.MAX)))
        .collect(groupingBy(StreamedEvent::thread, LinkedHashMap::new, toList()))
        .forEach((thread, all) -> valid.put(thread, valid(all)));
    return new RebuiltReader(valid);
  }

  private static List<StreamedEvent> valid(List<StreamedEvent> ofOneKey) {
    var kept = new ArrayList<StreamedEvent>();
    for (StreamedEvent event : ofOneKey) {
      if (!kept.isEmpty() && !kept.getLast().epoch().equals(event.epoch())) {
        kept.removeIf(it -> it.sequence() >= event.sequence());
      }
      if (kept.isEmpty() || kept.getLast().sequence() < event.sequence()) {
        kept.add(event);
      }
    }
    return kept;
  }

  /** Keys whose numbers do not rise by one from one on; empty if all is well. */
  List<String> gaps() {
    return valid.entrySet().stream()
        .filter(it -> !isGapless(it.getValue()))
        .map(
            it -> it.getKey() + ": " + it.getValue().stream().map(StreamedEvent::sequence).toList())
        .toList();
  }

  private static boolean isGapless(List<StreamedEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).sequence() != i + 1) {
        return false;
      }
    }
    return true;
  }

  /** The last number of each key, as the table of the outbox has them. */
  SortedSet<String> lastSequences() {
    return sorted(
        valid.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(
                it ->
                    "%s %s %d"
                        .formatted(
                            it.getKey().topic(),
                            it.getKey().key(),
                            it.getValue().getLast().sequence())));
  }

  /** Every session as it was told last. */
  SortedSet<String> sessions() {
    return newest("session", "revision");
  }

  /** Every decision as it was told last. */
  SortedSet<String> decisions() {
    return newest("progression", "kind", "status");
  }

  private SortedSet<String> newest(String family, String... members) {
    var newest = new TreeMap<String, String>();
    valid.values().stream()
        .flatMap(List::stream)
        .filter(it -> it.isOf(family))
        .forEach(
            it ->
                newest.put(
                    it.says("id"),
                    Stream.concat(
                            Stream.of(it.key(), it.says("id")), Stream.of(members).map(it::says))
                        .collect(joining(" "))));
    return new TreeSet<>(newest.values());
  }

  private static SortedSet<String> sorted(Stream<String> lines) {
    return lines.collect(toCollection(TreeSet::new));
  }
}
