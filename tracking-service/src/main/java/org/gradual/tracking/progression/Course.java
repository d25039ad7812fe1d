package org.gradual.tracking.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.dose.Dose;

/**
 * One item of the plan on its way through the history: its dose, the current run at it, what was
 * taken back and what is proposed. It changes as the fold proceeds and is never seen outside it.
 */
final class Course {

  /** A vetoed proposal is not made again for so long [design]. */
  private static final Duration VETO = Duration.ofDays(28);

  private final List<DosePeriod> periods = new ArrayList<>();
  private final Practice practice;
  private final Set<Dose> takenBack = new HashSet<>();
  private final Map<Dose, Instant> vetoes = new HashMap<>();
  private Dose base;
  private Optional<Proposal> proposal = Optional.empty();
  private Optional<Easing> easing = Optional.empty();
  private boolean stopped;
  private boolean movedSinceStop;
  private Optional<LocalDate> trendTakenBackOn = Optional.empty();
  private Optional<Graded> graded = Optional.empty();
  private Ascent ascent = Ascent.NONE;

  /** The first dose is in force from the beginning of time, however early a session is dated. */
  Course(Dose first) {
    practice = new Practice();
    periods.add(new DosePeriod(Instant.MIN, first));
    base = first;
  }

  /** The same course again: what becomes of the one does not touch the other. */
  Course(Course other) {
    periods.addAll(other.periods);
    practice = new Practice(other.practice);
    takenBack.addAll(other.takenBack);
    vetoes.putAll(other.vetoes);
    base = other.base;
    proposal = other.proposal;
    easing = other.easing;
    stopped = other.stopped;
    movedSinceStop = other.movedSinceStop;
    trendTakenBackOn = other.trendTakenBackOn;
    graded = other.graded;
    ascent = other.ascent;
  }

  Dose dose() {
    return periods.getLast().dose();
  }

  /** What the therapist prescribed last; a way down does not end above it. */
  Dose base() {
    return base;
  }

  List<DosePeriod> periods() {
    return List.copyOf(periods);
  }

  /** What was done of it. */
  Practice practice() {
    return practice;
  }

  /** The weeks in which it rose, as far as nothing came between. */
  Ascent ascent() {
    return ascent;
  }

  /** Sessions and rises before now don't count any more. */
  void beginRun() {
    practice.endRun();
    ascent = Ascent.NONE;
  }

  // --- the dose ----------------------------------------------------------------------------------

  /** A step down: the dose left is taken back and is not taken back a second time. */
  void lowerTo(Dose dose, Instant at) {
    takenBack.add(dose());
    takenBack.remove(dose);
    change(dose, at);
  }

  /** A step down that is owed to time off, beside any that a suspension asks for. */
  void lowerForTimeOff(Dose dose, Instant at) {
    boolean moved = movedSinceStop;
    lowerTo(dose, at);
    movedSinceStop = moved;
  }

  /** A therapist's dose. */
  void prescribe(Dose dose, Instant at) {
    base = dose;
    setTo(dose, at);
  }

  /** A step up, on the local day of that time. */
  void raiseTo(Dose dose, Instant at, LocalDate day) {
    Ascent before = ascent;
    setTo(dose, at);
    ascent = before.roseOn(day);
  }

  private void setTo(Dose dose, Instant at) {
    boolean sameExercise = dose.variant().equals(dose().variant());
    if (!sameExercise) {
      takenBack.clear();
    } else if (dose.isNowhereAbove(dose()) && !dose.equals(dose())) {
      takenBack.add(dose());
    }
    takenBack.removeIf(it -> it.isNowhereAbove(dose));
    change(dose, at);
  }

  boolean isTakenBack(Dose dose) {
    return takenBack.contains(dose);
  }

  private void change(Dose dose, Instant at) {
    movedSinceStop = true;
    if (!dose.equals(dose())) {
      periods.add(new DosePeriod(at, dose));
    }
    beginRun();
  }

  // --- easing ------------------------------------------------------------------------------------

  Optional<Easing> easing() {
    return easing;
  }

  Optional<Easing> easingOn(LocalDate day) {
    return easing.filter(it -> !it.isOverOn(day));
  }

  void ease(Optional<Easing> next) {
    easing = next;
  }

  /** Eased for a while; what was done before does not count any more. */
  void lighten(Easing by) {
    easing = Optional.of(by);
    beginRun();
  }

  // --- suspension --------------------------------------------------------------------------------

  void stop() {
    movedSinceStop &= stopped;
    stopped = true;
    beginRun();
  }

  boolean isStopped() {
    return stopped;
  }

  /** Whether its dose has been changed since it stopped, so that no step down is owed. */
  boolean movedSinceStop() {
    return movedSinceStop;
  }

  void goOn() {
    stopped = false;
    beginRun();
  }

  // --- proposals ---------------------------------------------------------------------------------

  Optional<Proposal> proposal() {
    return proposal;
  }

  void propose(Proposal made) {
    proposal = Optional.of(made);
  }

  Optional<Proposal> endProposal() {
    Optional<Proposal> ended = proposal;
    proposal = Optional.empty();
    return ended;
  }

  void veto(Dose to, Instant at) {
    vetoes.put(to, at);
  }

  boolean isVetoed(Dose to, Instant at) {
    return Optional.ofNullable(vetoes.get(to)).map(it -> at.isBefore(it.plus(VETO))).orElse(false);
  }

  /** Where graded activity stands; empty where there is none. */
  Optional<Graded> graded() {
    return graded;
  }

  void follow(Optional<Graded> next) {
    graded = next;
  }

  // --- taken back for a rising week --------------------------------------------------------------

  Optional<LocalDate> trendTakenBackOn() {
    return trendTakenBackOn;
  }

  void takeBackForTrend(LocalDate day) {
    trendTakenBackOn = Optional.of(day);
  }
}
