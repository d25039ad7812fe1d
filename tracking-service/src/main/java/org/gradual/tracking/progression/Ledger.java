package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;

/** The decisions of a fold in the order in which they were reached. */
final class Ledger {

  private static final int CAP_DAYS = 7;

  private final RuleSet rules;
  private final Map<UUID, Map<UUID, Dose>> prescribed = new HashMap<>();

  private final SequencedMap<String, Decision> decisions = new LinkedHashMap<>();

  /** Keys of the steps up, by the days of their sessions. */
  private final NavigableMap<LocalDate, List<String>> rises = new TreeMap<>();

  /** What these rules decide. */
  Ledger(RuleSet rules) {
    this.rules = rules;
  }

  /** The same decisions again: what is entered in the one is not entered in the other. */
  Ledger(Ledger other) {
    this(other.rules);
    other.prescribed.forEach((session, doses) -> prescribed.put(session, new HashMap<>(doses)));
    decisions.putAll(other.decisions);
    other.rises.forEach((day, keys) -> rises.put(day, new ArrayList<>(keys)));
  }

  /** Notes the dose that a session was to follow. */
  void notePrescribed(UUID session, UUID item, Dose inForce) {
    prescribed.computeIfAbsent(session, first -> new HashMap<>()).put(item, inForce);
  }

  /** By session, then by item. */
  Map<UUID, Map<UUID, Dose>> prescribed() {
    return Map.copyOf(prescribed);
  }

  /** Enters a decision; a final one takes the place of the wait for it. */
  void enter(Decision decision) {
    decisions.remove(decision.key());
    decisions.put(decision.key(), decision.by(rules));
  }

  /** Enters a step up that the week's cap counts. */
  void enterRise(Decision decision, LocalDate day) {
    enter(decision);
    rises.computeIfAbsent(day, first -> new ArrayList<>()).add(decision.key());
  }

  void mark(String key, DecisionStatus status) {
    decisions.computeIfPresent(key, (same, decision) -> decision.with(status));
  }

  Optional<Decision> of(String key) {
    return Optional.ofNullable(decisions.get(key));
  }

  Optional<Decision> lastOf(UUID item) {
    return decisions.sequencedValues().reversed().stream()
        .filter(it -> it.item().equals(Optional.of(item)))
        .findFirst();
  }

  /** Steps up by sessions of the seven days that end with this one, refused ones left out. */
  int risesInWeekTo(LocalDate day) {
    LocalDate first = day.minusDays(CAP_DAYS - 1);
    return (int)
        rises.subMap(first, true, day, true).values().stream()
            .flatMap(List::stream)
            .filter(it -> decisions.get(it).status() != DecisionStatus.VETOED)
            .count();
  }

  List<Decision> all() {
    return List.copyOf(decisions.values());
  }
}
