package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries every deed in every state that deeds lead to, breadth first, each state once, and holds the
 * laws against each step.
 */
final class Exploration {

  private static final List<Deed> DEEDS = SmallPatient.deeds();

  /** How a state was come to; the story is told anew when it is needed, which keeps these small. */
  private record Place(
      Optional<Place> from,
      String deed,
      UnaryOperator<Story> more,
      SmallPatient.Beginning beginning,
      int day) {

    Story story() {
      return more.apply(from.map(Place::story).orElseGet(beginning::story));
    }

    static Place of(SmallPatient.Beginning beginning) {
      return new Place(
          Optional.empty(), beginning.name(), story -> story, beginning, beginning.day());
    }

    Place after(Deed deed, UnaryOperator<Story> done) {
      return new Place(Optional.of(this), deed.name(), done, beginning, day + deed.days());
    }

    @Override
    public String toString() {
      return from.map(it -> it + "; ").orElse("") + deed;
    }
  }

  /** Graded activity rises by time and not by how it went. */
  private static final Set<Law> OF_EVERY_POLICY =
      EnumSet.of(
          Law.REGRESS_NEVER_RAISES,
          Law.INSIDE_CORRIDOR_AND_CEILING,
          Law.ONLY_WHAT_IS_SERIOUS_BLOCKS,
          Law.EVERY_DECISION_HAS_A_SOURCED_REASON,
          Law.ONE_DECISION_FOR_EACH_SESSION_AND_ITEM);

  private record Found(Place place, UUID key) {}

  private record Known(Story story, State state, Standing standing) {}

  /** So many places are tried side by side, before what they found is looked through. */
  private static final int AT_ONCE = 256;

  private final RuleSet rules;
  private final UnaryOperator<History> deafness;
  private final long most;
  private final Set<UUID> seen = new HashSet<>();
  private final Set<DecisionKind> kinds = ConcurrentHashMap.newKeySet();
  private final Set<ReasonCode> codes = ConcurrentHashMap.newKeySet();
  private final AtomicLong steps = new AtomicLong();

  /**
   * Prepares one.
   *
   * @param deafness what of a history the fold is not told
   * @param most steps from each beginning, after which no other state is begun
   */
  Exploration(RuleSet rules, UnaryOperator<History> deafness, long most) {
    this.rules = rules;
    this.deafness = deafness;
    this.most = most;
  }

  Exploration run(Collection<SmallPatient.Beginning> beginnings) {
    beginnings.forEach(this::run);
    return this;
  }

  /** A level at a time; what is new is noted in the order of the deeds, whoever found it first. */
  private void run(SmallPatient.Beginning beginning) {
    long left = most / DEEDS.size();
    List<Place> level = List.of(Place.of(beginning));
    while (!level.isEmpty()) {
      left -= level.size();
      level = next(level, left);
    }
  }

  /**
   * The new states after those of a level; all are remembered, but not more kept than are tried.
   */
  private List<Place> next(List<Place> level, long kept) {
    List<Place> next = new ArrayList<>();
    for (int from = 0; from < level.size(); from += AT_ONCE) {
      level.subList(from, Math.min(level.size(), from + AT_ONCE)).parallelStream()
          .flatMap(this::stepsFrom)
          .toList()
          .forEach(
              it -> {
                if (seen.add(it.key()) && next.size() < kept) {
                  next.add(it.place());
                }
              });
    }
    return next;
  }

  /** All that was before this morning is walked once, and gone on from with each deed. */
  private Stream<Found> stepsFrom(Place place) {
    Story story = place.story();
    Instant dawn = dawn(place.day());
    State past = Fold.foundBefore(dawn, deafness.apply(story.history()), rules);
    Known before = goOn(past, dawn, story, place.day());
    return DEEDS.stream().map(deed -> step(place, past, before, deed));
  }

  private Found step(Place place, State past, Known before, Deed deed) {
    steps.incrementAndGet();
    UnaryOperator<Story> more = deed.from(before.state(), place.day());
    Place there = place.after(deed, more);
    try {
      Known after = goOn(past, dawn(place.day()), more.apply(before.story()), there.day());
      check(before, after);
      return new Found(there, new Sameness(after.state(), after.story(), there.day()).key());
    } catch (AssertionError | RuntimeException broken) {
      throw new AssertionError(there.toString(), broken);
    }
  }

  private Known goOn(State past, Instant until, Story story, int day) {
    State state = past.in(deafness.apply(story.history()));
    Timeline timeline = Timeline.of(state, dawn(day));
    Standing standing = Fold.standing(state, timeline, timeline.from(until), dawn(day), rules);
    return new Known(story, state, standing);
  }

  private static Instant dawn(int day) {
    return Story.at(day, SmallPatient.DAWN);
  }

  private void check(Known before, Known after) {
    Set<Decision> old = new HashSet<>(before.standing().decisions());
    List<Decision> fresh =
        after.standing().decisions().stream().filter(it -> !old.contains(it)).toList();
    note(fresh, after.standing().alerts());
    Set<UUID> sessions =
        fresh.stream().flatMap(it -> it.session().stream()).collect(Collectors.toSet());
    Story lately =
        after
            .story()
            .withSessions(
                after.story().history().sessions().stream()
                    .filter(it -> sessions.contains(it.id()))
                    .toList());
    Standing standing =
        with(
            after.standing(),
            after.standing().decisions().stream()
                .filter(it -> it.session().map(sessions::contains).orElse(!old.contains(it)))
                .toList());
    boolean paced = lately.history().plans().getFirst().painPolicy() == PainPolicy.QUOTA;
    (paced ? OF_EVERY_POLICY : EnumSet.allOf(Law.class))
        .forEach(law -> law.check(lately, standing));
    if (!paced) {
      new Expected(before.state(), after.state(), after.story()).check();
    }
  }

  private void note(List<Decision> decisions, List<Alert> alerts) {
    decisions.forEach(it -> kinds.add(it.kind()));
    Stream.concat(decisions.stream().map(Decision::reasons), alerts.stream().map(Alert::reasons))
        .flatMap(List::stream)
        .forEach(it -> codes.add(it.rule()));
  }

  private static Standing with(Standing it, List<Decision> decisions) {
    return new Standing(
        decisions,
        it.alerts(),
        it.items(),
        it.doses(),
        it.prescribed(),
        it.status(),
        it.haltedBecause(),
        it.flareUps(),
        it.nextDueAt());
  }

  long states() {
    return seen.size();
  }

  Set<ReasonCode> codes() {
    return codes.isEmpty() ? Set.of() : EnumSet.copyOf(codes);
  }

  Set<DecisionKind> kinds() {
    return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }

  /** What was tried, in numbers. */
  String told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("states", seen.size());
    told.put("steps", steps.get());
    told.put("kinds of decisions", kinds().size());
    told.put("reasons", codes().size());
    told.put(
        "reasons not met",
        Stream.of(ReasonCode.values()).filter(it -> !codes.contains(it)).toList());
    return told.toString();
  }
}
