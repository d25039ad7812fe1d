package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  /**
   * One fact that raised an alert.
   *
   * @param receivedAt when it was received: no earlier clearing covers it
   * @param ordinal the clearings of its kind and item before the one that covers it, plus one
   * @param until when that clearing ended it, exclusive; absent: it has not ended
   */
  record Raised(
      AlertKind kind,
      Severity severity,
      Optional<UUID> item,
      Instant at,
      Instant receivedAt,
      List<Reason> reasons,
      int ordinal,
      Optional<Clearing> clearing) {

    Optional<Instant> until() {
      return clearing.map(it -> it.at().isAfter(at) ? it.at() : at);
    }

    boolean hasEndedBy(Instant time) {
      return clearing.isPresent() && !until().orElseThrow().isAfter(time);
    }

    /** Whether this one adds nothing to the earlier one but that it happened again. */
    boolean repeats(Raised earlier) {
      return kind == earlier.kind
          && severity == earlier.severity
          && ordinal == earlier.ordinal
          && item.equals(earlier.item)
          && (kind.effect() != AlertKind.Effect.HALTS_PLAN || reasons.equals(earlier.reasons))
          && !at.isBefore(earlier.at);
    }
  }

  /** What clearings and raisings have in common where the one covers the other. */
  private record Subject(AlertKind kind, Optional<UUID> item) {}

  private static final int REASONS_MAX = 20;

  private final Map<Subject, List<Clearing>> clearings;
  private final List<Raised> raised = new ArrayList<>();

  /** Each that may be open still, once: a fold goes forward and never asks of an earlier time. */
  private final List<Raised> lasting = new ArrayList<>();

  /** When an item goes on by itself that was stopped for a while only. */
  private final Map<Raised, Instant> pauses = new HashMap<>();

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

  private void repeat(Raised it, Optional<Instant> pausedUntil) {
    lasting.removeIf(earlier -> earlier.hasEndedBy(it.at()));
    Raised again =
        raise(it.kind(), it.severity(), it.item(), it.at(), it.receivedAt(), it.reasons());
    pausedUntil.ifPresent(until -> pauses.put(again, until));
  }

  Raised raise(
      AlertKind kind, Optional<UUID> item, Instant at, Instant receivedAt, List<Reason> reasons) {
    return raise(kind, kind.severity(), item, at, receivedAt, reasons);
  }

  Raised raise(
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
    Raised it =
        new Raised(
            kind, severity, item, at, receivedAt, List.copyOf(reasons), before + 1, covering);
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
  List<Raised> blocking(UUID item, Instant at) {
    return openAt(at, it -> it.item().map(item::equals).orElse(true))
        .filter(it -> it.severity().compareTo(Severity.HIGH) >= 0)
        .filter(it -> it.kind().effect() != AlertKind.Effect.NOTHING)
        .sorted(Comparator.comparing(Raised::severity).reversed())
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
        .map(Raised::at)
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
        .sorted(Comparator.comparing(Raised::at))
        .map(Alarms::alert)
        .forEach(it -> alerts.merge(it.key(), it, Alarms::together));
    return List.copyOf(alerts.values());
  }

  private Stream<Raised> openAt(Instant at, Predicate<Raised> which) {
    lasting.removeIf(it -> it.hasEndedBy(at));
    return lasting.stream().filter(it -> !it.at().isAfter(at)).filter(which);
  }

  private boolean isSuspensionOf(UUID item, Raised it, Instant at) {
    return it.kind().effect() == AlertKind.Effect.SUSPENDS_ITEM
        && it.item().equals(Optional.of(item))
        && pauses.getOrDefault(it, Instant.MAX).isAfter(at);
  }

  private static Alert alert(Raised it) {
    return new Alert(
        it.kind(),
        it.severity(),
        it.item(),
        it.ordinal(),
        it.at(),
        it.at(),
        1,
        it.reasons(),
        it.clearing().map(Clearing::at));
  }

  /** One alert of two raisings, as urgent as the worse: each reason once, the first first. */
  private static Alert together(Alert first, Alert later) {
    return new Alert(
        first.kind(),
        Collections.max(List.of(first.severity(), later.severity())),
        first.item(),
        first.ordinal(),
        first.raisedAt(),
        later.lastAt(),
        first.count() + later.count(),
        Stream.of(first, later)
            .flatMap(it -> it.reasons().stream())
            .distinct()
            .limit(REASONS_MAX)
            .toList(),
        first.clearedAt());
  }
}
