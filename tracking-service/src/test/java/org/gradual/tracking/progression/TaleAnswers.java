package org.gradual.tracking.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradual.tracking.dose.Dose;

/**
 * What follows from a {@link Tale} at noon of its last day, a line for each decision, alert and
 * item.
 */
final class TaleAnswers {

  private final Standing standing;
  private final Map<UUID, Session> sessions;
  private final Map<UUID, String> exercises;

  private TaleAnswers(Story story, Instant now) {
    this.standing = Progression.of(story.history(), now);
    this.sessions =
        story.history().sessions().stream()
            .collect(Collectors.toMap(Session::id, Function.identity()));
    this.exercises =
        TaleItems.ALL.values().stream().collect(Collectors.toMap(PlanItem::id, PlanItem::exercise));
  }

  static TaleAnswers of(Tale tale) {
    int asked = Integer.parseInt(tale.lines().getLast().split(" ")[0]);
    return new TaleAnswers(tale.story(), Story.at(asked, LocalTime.NOON));
  }

  Standing standing() {
    return standing;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    standing.decisions().stream().map(this::line).forEach(lines::add);
    standing.alerts().stream().map(this::line).forEach(lines::add);
    standing.items().forEach((id, item) -> lines.add(line(id, item)));
    lines.add(
        "stands %s%s"
            .formatted(
                standing.status(), standing.nextDueAt().map(it -> ", due " + time(it)).orElse("")));
    return lines;
  }

  private String line(Decision it) {
    String cause = it.session().map(id -> day(sessions.get(id).localDay())).orElse("-");
    String doses =
        it.from().equals(it.to()) ? word(it.from()) : word(it.from()) + " > " + word(it.to());
    String status = it.status() == DecisionStatus.APPLIED ? "" : " " + it.status();
    String rules =
        it.reasons().stream().map(reason -> reason.rule().name()).collect(Collectors.joining(" "));
    return "%s %s %s%s %s%s %s @%s"
        .formatted(
            cause,
            exercise(it.item()),
            it.kind(),
            status,
            doses,
            part(it),
            rules,
            time(it.effectiveAt()));
  }

  /** The part of the dose that a flare-up or time off has left. */
  private static String part(Decision it) {
    return it.inputs().containsKey("percent") ? " %s%%".formatted(it.inputs().get("percent")) : "";
  }

  private String line(Alert it) {
    return "alert %s %s %s x%d %s..%s%s"
        .formatted(
            it.kind(),
            exercise(it.item()),
            it.severity(),
            it.count(),
            time(it.raisedAt()),
            time(it.lastAt()),
            it.clearedAt().map(at -> " cleared " + time(at)).orElse(""));
  }

  private String line(UUID item, ItemStanding it) {
    return "ends %s %s %s, today %s, since %s"
        .formatted(
            exercises.get(item),
            it.state(),
            DoseText.of(it.dose()),
            word(it.today()),
            day(it.since()));
  }

  private String exercise(Optional<UUID> item) {
    return item.map(exercises::get).orElse("-");
  }

  private static String word(Optional<Dose> dose) {
    return dose.map(DoseText::of).orElse("-");
  }

  private static String day(LocalDate day) {
    return String.valueOf(ChronoUnit.DAYS.between(Story.DAY_0, day));
  }

  /** The day, and the time where it does not begin then. */
  private static String time(Instant at) {
    LocalDateTime time = LocalDateTime.ofInstant(at, Story.ZONE);
    long day = ChronoUnit.DAYS.between(Story.DAY_0, time.toLocalDate());
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? String.valueOf(day)
        : day + "T" + time.toLocalTime();
  }
}
