package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;

/** Histories as they may come: mostly good weeks, with everything that can go wrong in them. */
final class Histories {

  static final PlanItem BRIDGE =
      Story.item(
          Rungs.ladder(List.of(Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of(Rungs.BRIDGE_SINGLE_LEG)));
  static final PlanItem CLAMSHELL =
      Story.within(
          Story.item(Rungs.alone(Rungs.CLAMSHELL)),
          new Corridor(Optional.of(Repetitions.of(1, 7)), Optional.of(Repetitions.of(2, 10))));
  static final PlanItem PLANK =
      Story.asking(Story.item(Rungs.alone(Rungs.PLANK), Hold.of(3, 1, 25)));
  static final PlanItem WALKING =
      Story.item(
          Rungs.ladder(List.of(), Rungs.WALKING, List.of(Rungs.WALKING_BRISK)),
          DurationDose.of(28, 5));
  static final List<PlanItem> ITEMS = List.of(BRIDGE, CLAMSHELL, PLANK, WALKING);

  private static final int DAYS = 24;

  /** More than any dose asks for, so that a session done well is done well at every dose. */
  private static final List<PerformedSet> PLENTY =
      Collections.nCopies(
          5,
          new PerformedSet(
              OptionalInt.of(200), OptionalInt.of(200), OptionalInt.of(200), Optional.empty()));

  /** What one day brings. */
  record Day(
      Optional<List<Done>> session,
      OptionalInt morning,
      Set<RedFlag> flags,
      boolean fall,
      boolean leg,
      Optional<AlertKind> cleared,
      boolean approves,
      Optional<News> news) {}

  /** What the catalog does with one of the exercises, or with a variant of them. */
  record News(Rung rung, boolean retires) {}

  private Histories() {}

  static Arbitrary<Story> stories() {
    return stories(DAYS);
  }

  static Arbitrary<Story> stories(int days) {
    return Combinators.combine(
            Arbitraries.of(PainPolicy.STOP_ON_PAIN, PainPolicy.PAIN_MONITORED),
            Arbitraries.of(
                Settings.DEFAULTS,
                Story.with(Setting.PROGRESS_IN_ACCEPTABLE, "1"),
                Story.with(Setting.DELOAD, "1")),
            days().list().ofSize(days))
        .as(Histories::story);
  }

  static Arbitrary<Done> done(PlanItem item) {
    Arbitrary<Done> well =
        Combinators.combine(upTo(2), upTo(2), Arbitraries.integers().between(3, 7))
            .as(
                (before, during, effort) ->
                    plenty(item).before(before).during(during).effort(effort));
    Arbitrary<Done> anyhow =
        Combinators.combine(
                upTo(10),
                upTo(10),
                upTo(10),
                upTo(10),
                Arbitraries.of(Form.class),
                Arbitraries.of(StopReason.class),
                Arbitraries.integers().between(0, 40))
            .as(
                (before, during, after, effort, form, stop, percent) ->
                    poor(plenty(item), percent)
                        .before(before)
                        .during(during)
                        .after(after)
                        .effort(effort)
                        .form(form)
                        .stopped(stop));
    return Arbitraries.frequencyOf(
        Tuple.of(16, well),
        Tuple.of(3, anyhow),
        Tuple.of(1, well.map(Done::untold)),
        Tuple.of(1, well.map(it -> it.prescribed(Hold.of(1, 50, 10)))));
  }

  /** Fewer and smaller sets: a tenth of plenty is still enough for some doses, nothing never is. */
  static Done poor(Done done, int percent) {
    int sets = percent * done.reported().performed().size() / 100;
    return done.sets(done.reported().performed().subList(0, sets).toArray(PerformedSet[]::new));
  }

  private static Done plenty(PlanItem item) {
    return Done.all(item, DurationDose.of(1)).sets(PLENTY.toArray(PerformedSet[]::new));
  }

  private static Arbitrary<Integer> upTo(int most) {
    return Arbitraries.integers().between(0, most);
  }

  private static Arbitrary<Day> days() {
    Arbitrary<List<Done>> sessions =
        Combinators.combine(done(BRIDGE), done(CLAMSHELL), done(PLANK), done(WALKING))
            .as(List::of)
            .flatMap(all -> Arbitraries.subsetOf(all).ofMinSize(1).map(ArrayList::new));
    Arbitrary<OptionalInt> mornings =
        Arbitraries.frequencyOf(
            Tuple.of(14, Arbitraries.integers().between(1, 2).map(OptionalInt::of)),
            Tuple.of(1, upTo(10).map(OptionalInt::of)),
            Tuple.of(1, Arbitraries.just(OptionalInt.empty())));
    Arbitrary<Set<RedFlag>> flags =
        Arbitraries.frequencyOf(
            Tuple.of(60, Arbitraries.just(Set.of())),
            Tuple.of(1, Arbitraries.of(RedFlag.class).set().ofMinSize(1).ofMaxSize(2)));
    return Combinators.combine(
            sessions.optional(0.5),
            mornings,
            flags,
            rarely(),
            rarely(),
            Arbitraries.of(AlertKind.class).optional(0.3),
            Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
            news().optional(0.15))
        .as(Day::new);
  }

  private static Arbitrary<News> news() {
    return Combinators.combine(
            Arbitraries.of(
                Rungs.BRIDGE,
                Rungs.PELVIC_TILT,
                Rungs.BRIDGE_SINGLE_LEG,
                Rungs.WALKING,
                Rungs.WALKING_BRISK),
            Arbitraries.of(true, false))
        .as(News::new);
  }

  private static Arbitrary<Boolean> rarely() {
    return Arbitraries.frequency(Tuple.of(60, false), Tuple.of(1, true));
  }

  private static Story story(PainPolicy policy, Settings settings, List<Day> days) {
    Story story = Story.of(policy, settings, ITEMS.toArray(PlanItem[]::new));
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      if (day.session().isPresent()) {
        story = story.session(i, day.session().get().toArray(Done[]::new));
      }
      story = story.checkIn(i, day.morning(), day.flags(), day.fall(), day.leg(), false);
      if (day.cleared().isPresent()) {
        story = cleared(story, i, day.cleared().get());
      }
      if (day.news().isPresent()) {
        story = told(story, i, day.news().get());
      }
      if (day.approves()) {
        story = approved(story, i);
      }
    }
    return story;
  }

  private static Story told(Story story, int day, News news) {
    int revision = news.rung().revision() + 1 + day;
    return news.retires()
        ? story.retired(day, news.rung(), revision)
        : story.published(day, news.rung(), revision);
  }

  private static Story cleared(Story story, int day, AlertKind kind) {
    Story told = story.cleared(day, kind);
    for (PlanItem item : ITEMS) {
      told = told.cleared(day, kind, item);
    }
    return told;
  }

  /** Says yes to whatever waits that day. */
  private static Story approved(Story story, int day) {
    Story told = story;
    Standing standing = Progression.of(story.history(), Story.at(day, Story.MORNING));
    for (ItemStanding item : standing.items().values()) {
      if (item.proposal().isPresent()) {
        told = told.with(approval(item.proposal().get(), Story.at(day, Story.MORNING)));
      }
    }
    return told;
  }

  private static Verdict approval(Decision proposed, Instant at) {
    return new Verdict(
        proposed.session().orElseThrow(),
        proposed.item().orElseThrow(),
        proposed.to().orElseThrow(),
        true,
        at);
  }
}
