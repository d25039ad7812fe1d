package org.gradual.tracking.progression;

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

  private Stream<Found> stepsFrom(Place place) {
    Story story = place.story();
    Deed.Scene scene = new Deed.Scene(found(story, place.day()), story);
    return DEEDS.stream().map(deed -> step(place, scene, deed));
  }

  private Found step(Place place, Deed.Scene scene, Deed deed) {
    steps.incrementAndGet();
    UnaryOperator<Story> more = deed.from(scene, place.day());
    Story longer = more.apply(scene.story());
    Place there = place.after(deed, more);
    try {
      State after = found(longer, there.day());
      check(scene, after, longer, there.day());
      return new Found(there, new Sameness(after, longer, there.day()).key());
    } catch (AssertionError | RuntimeException broken) {
      throw new AssertionError(there.toString(), broken);
    }
  }

  private State found(Story story, int day) {
    return Fold.found(deafness.apply(story.history()), Story.at(day, SmallPatient.DAWN), rules);
  }

  private void check(Deed.Scene scene, State after, Story story, int day) {
    List<Decision> known = scene.state().ledger().all();
    Set<Decision> old = new HashSet<>(known);
    List<Decision> fresh = after.ledger().all().stream().filter(it -> !old.contains(it)).toList();
    fresh.forEach(
        it -> {
          kinds.add(it.kind());
          it.reasons().forEach(reason -> codes.add(reason.rule()));
        });
    List<Alert> alerts =
        new Lookout(after, Optional.empty(), Story.at(day, SmallPatient.DAWN)).alerts();
    alerts.forEach(it -> it.reasons().forEach(why -> codes.add(why.rule())));
    Set<UUID> sessions = new HashSet<>();
    fresh.forEach(it -> it.session().ifPresent(sessions::add));
    Story lately =
        story.withSessions(
            story.history().sessions().stream().filter(it -> sessions.contains(it.id())).toList());
    List<Decision> decisions =
        after.ledger().all().stream()
            .filter(it -> it.session().map(sessions::contains).orElse(!old.contains(it)))
            .toList();
    Standing standing =
        new Standing(
            decisions,
            alerts,
            Map.of(),
            Map.of(),
            Map.of(),
            PlanStatus.ACTIVE,
            List.of(),
            List.of(),
            Optional.empty());
    boolean paced = story.history().plans().getFirst().painPolicy() == PainPolicy.QUOTA;
    (paced ? OF_EVERY_POLICY : EnumSet.allOf(Law.class))
        .forEach(law -> law.check(lately, standing));
    if (!paced) {
      new Expected(scene.state(), after, story).check();
    }
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
    return told.toString();
  }
}
