package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The alerts of a history as it is folded.
 *
 * <p>A clearing covers what had been received by then, so each raising knows from the start when it
 * ends: with the first clearing of its kind and item that came no earlier than the raising was
 * received. All that one clearing covers is one alert.
 */
final class Alarms {

  /** What clearings and raisings have in common where the one covers the other. */
  private record Subject(AlertKind kind, Optional<UUID> item) {}

  private final Map<Subject, List<Clearing>> clearings;
  private final List<Raising> raised = new ArrayList<>();

  /** Each that may be open still, once: a fold goes forward and never asks of an earlier time. */
  private final List<Raising> lasting = new ArrayList<>();

  /** When an item goes on by itself that was stopped for a while only. */
  private final Map<Raising, Instant> pauses = new HashMap<>();

  Alarms(Collection<Clearing> clearings) {
    this.clearings =
        clearings.stream()
            .sorted(Comparator.comparing(Clearing::at))
            .collect(Collectors.groupingBy(it -> new Subject(it.kind(), it.item())));
  }

  /** The same raisings again, each looking for its end among other clearings. */
  Alarms under(Collection<Clearing> others) {
    Alarms again = new Alarms(others);
    raised.forEach(it -> again.repeat(it, Optional.ofNullable(pauses.get(it))));
    return again;
  }

  private void repeat(Raising it, Optional<Instant> pausedUntil) {
    lasting.removeIf(earlier -> earlier.hasEndedBy(it.at()));
    Raising again =
        raise(it.kind(), it.severity(), it.item(), it.at(), it.receivedAt(), it.reasons());
    pausedUntil.ifPresent(until -> pauses.put(again, until));
  }

  Raising raise(
      AlertKind kind, Optional<UUID> item, Instant at, Instant receivedAt, List<Reason> reasons) {
    return raise(kind, kind.severity(), item, at, receivedAt, reasons);
  }

  Raising raise(
      AlertKind kind,
      Severity severity,
      Optional<UUID> item,
      Instant at,
      Instant receivedAt,
      List<Reason> reasons) {
    List<Clearing> own = clearings.getOrDefault(new Subject(kind, item), List.of());
    int before = (int) own.stream().filter(clearing -> clearing.at().isBefore(receivedAt)).count();
    Optional<Clearing> covering =
        IntStream.range(before, own.size()).mapToObj(own::get).findFirst();
    Raising it = new Raising(kind, severity, item, at, receivedAt, reasons, before + 1, covering);
    raised.add(it);
    if (lasting.stream()
        .noneMatch(earlier -> it.repeats(earlier) && !pauses.containsKey(earlier))) {
      lasting.add(it);
    }
    return it;
  }

  /** Stops an item until a time only; the alert stays open. */
  void pause(
      AlertKind kind,
      UUID item,
      Instant at,
      Instant receivedAt,
      Instant until,
      List<Reason> reasons) {
    pauses.put(raise(kind, Optional.of(item), at, receivedAt, reasons), until);
  }

  /**
   * What is open at a time of the facts and keeps this item from rising, worst first: nothing that
   * is LOW or INFO does, nor what by its kind keeps nothing from happening, however urgent.
   */
  List<Raising> blocking(UUID item, Instant at) {
    return openAt(at, it -> it.item().map(item::equals).orElse(true))
        .filter(it -> it.severity().compareTo(Severity.HIGH) >= 0)
        .filter(it -> it.kind().effect() != AlertKind.Effect.NOTHING)
        .sorted(Comparator.comparing(Raising::severity).reversed())
        .toList();
  }

  /** The reasons for which the plan is halted at a time of the facts; empty: it is not. */
  List<Reason> halting(Instant at) {
    return openAt(at, it -> it.kind().effect() == AlertKind.Effect.HALTS_PLAN)
        .flatMap(it -> it.reasons().stream())
        .toList();
  }

  boolean suspends(UUID item, Instant at) {
    return openAt(at, it -> isSuspensionOf(item, it, at)).findAny().isPresent();
  }

  /** The reasons of what halts the plan and has not been cleared, whenever it is dated. */
  List<Reason> unclearedHalts() {
    return raised.stream()
        .filter(it -> it.kind().effect() == AlertKind.Effect.HALTS_PLAN)
        .filter(it -> it.clearing().isEmpty())
        .flatMap(it -> it.reasons().stream())
        .toList();
  }

  boolean isSuspended(UUID item, Instant now) {
    return suspendedSince(item, now).isPresent();
  }

  /** The time of the first stop of an item that no clearing covers; empty: it goes on. */
  Optional<Instant> suspendedSince(UUID item, Instant now) {
    return raised.stream()
        .filter(it -> isSuspensionOf(item, it, now) && it.clearing().isEmpty())
        .map(Raising::at)
        .min(Comparator.naturalOrder());
  }

  /** When paused items go on by themselves. */
  Stream<Instant> pauseEnds() {
    return pauses.values().stream();
  }

  /** Whether a clearing ended what halted the plan, and nothing else halts it then. */
  boolean endsHalt(Clearing clearing) {
    return halting(clearing.at()).isEmpty()
        && raised.stream()
            .filter(it -> it.kind().effect() == AlertKind.Effect.HALTS_PLAN)
            .anyMatch(it -> it.clearing().equals(Optional.of(clearing)));
  }

  boolean isOpen(AlertKind kind) {
    return raised.stream().anyMatch(it -> it.kind() == kind && it.clearing().isEmpty());
  }

  List<Alert> alerts() {
    Map<String, Alert> alerts = new LinkedHashMap<>();
    raised.stream()
        .sorted(Comparator.comparing(Raising::at))
        .map(Raising::alert)
        .forEach(it -> alerts.merge(it.key(), it, Alert::with));
    return List.copyOf(alerts.values());
  }

  private Stream<Raising> openAt(Instant at, Predicate<Raising> which) {
    lasting.removeIf(it -> it.hasEndedBy(at));
    return lasting.stream().filter(it -> !it.at().isAfter(at)).filter(which);
  }

  private boolean isSuspensionOf(UUID item, Raising it, Instant at) {
    return it.kind().effect() == AlertKind.Effect.SUSPENDS_ITEM
        && it.item().equals(Optional.of(item))
        && pauses.getOrDefault(it, Instant.MAX).isAfter(at);
  }
}
