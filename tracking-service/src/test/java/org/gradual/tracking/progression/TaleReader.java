package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;

/**
 * Reads the facts of a {@link Tale}, a line each, in words with blanks between them: the day, what
 * happened, and on what. Days count from 0.
 *
 * <pre>
 * age 70
 * 0 plan PAIN_MONITORED painCritical=6 | bridge=1x6x10s! walking the-hundred&gt;1x100:12
 * 0 did bridge 5x10,5x10 pain=1/2/1 effort=5
 * 1 says pain=2 flags=CES_SADDLE fall leg flareUp
 * 2 clears FALL
 * 3 approves 1 bridge 1x6x10s
 * 4 diagnosed OSTEO
 * 5 retired bridge-single-leg 2
 * 6 asked
 * </pre>
 *
 * <p>An item of a plan may name its dose, ask a therapist ({@code !}), and have a goal, in so many
 * sessions, after trials. A set is repetitions, with their seconds, or minutes.
 */
final class TaleReader {

  private Story story = Story.of();
  private final Map<Integer, Done[]> sessions = new LinkedHashMap<>();

  private TaleReader() {}

  static Story read(List<String> lines) {
    TaleReader reader = new TaleReader();
    lines.stream().map(line -> List.of(line.split(" "))).forEach(reader::hear);
    for (Map.Entry<Integer, Done[]> session : reader.sessions.entrySet()) {
      reader.story = reader.story.session(session.getKey(), session.getValue());
    }
    return reader.story;
  }

  private void hear(List<String> words) {
    if (words.getFirst().equals("age")) {
      story = story.aged(Integer.parseInt(words.get(1)));
      return;
    }
    int day = Integer.parseInt(words.getFirst());
    List<String> rest = words.subList(2, words.size());
    switch (words.get(1)) {
      case "plan" -> story = story.withPlans(plus(story.history().plans(), plan(day, rest)));
      case "did" -> sessions.merge(day, new Done[] {DoneText.read(rest)}, TaleReader::together);
      case "says" -> story = says(day, rest);
      case "clears" -> story = story.cleared(day, AlertKind.valueOf(rest.getFirst()), items(rest));
      case "approves", "vetoes" -> story = story.with(verdict(day, words));
      case "diagnosed" -> story = story.diagnosed(day, rest.toArray(String[]::new));
      case "published" -> story = story.published(day, TaleItems.rung(rest.get(0)), number(rest));
      case "asked" -> {}
      case "retired" -> story = story.retired(day, TaleItems.rung(rest.get(0)), number(rest));
      default -> throw new IllegalArgumentException(String.join(" ", words));
    }
  }

  private static int number(List<String> rest) {
    return Integer.parseInt(rest.get(1));
  }

  private static PlanItem[] items(List<String> rest) {
    return rest.stream().skip(1).map(TaleItems.ALL::get).toArray(PlanItem[]::new);
  }

  private PlanRevision plan(int day, List<String> words) {
    int bar = words.indexOf("|");
    Map<Setting, BigDecimal> chosen = new EnumMap<>(Setting.class);
    words.subList(1, bar).stream()
        .map(it -> it.split("="))
        .forEach(it -> chosen.put(Setting.of(it[0]).orElseThrow(), new BigDecimal(it[1])));
    int before = story.history().plans().size();
    return new PlanRevision(
        before + 1,
        before == 0 ? Story.at(day) : Story.at(day, Story.MORNING),
        Story.DAY_0,
        Optional.empty(),
        PainPolicy.valueOf(words.getFirst()),
        3,
        new Settings(chosen),
        words.stream().skip(bar + 1L).map(TaleReader::item).toList());
  }

  private static PlanItem item(String word) {
    String[] ends = word.split(">");
    String[] halves = ends[0].replace("!", "").split("=");
    PlanItem item = TaleItems.ALL.get(halves[0]);
    if (halves.length > 1) {
      item = Story.prescribing(item, DoseText.read(halves[1]));
    }
    if (word.contains("!")) {
      item = Story.asking(item);
    }
    return ends.length > 1 ? Story.towards(item, quota(ends[1].split(":"))) : item;
  }

  private static Quota quota(String[] parts) {
    List<Integer> trials =
        parts.length < 3
            ? List.of()
            : Arrays.stream(parts[2].split(",")).map(Integer::valueOf).toList();
    return new Quota(DoseText.read(parts[0]), Integer.parseInt(parts[1]), trials);
  }

  private Story says(int day, List<String> words) {
    Map<String, String> said =
        words.stream()
            .map(it -> it.split("="))
            .collect(Collectors.toMap(it -> it[0], it -> it[it.length - 1]));
    OptionalInt pain =
        said.containsKey("pain")
            ? OptionalInt.of(Integer.parseInt(said.get("pain")))
            : OptionalInt.empty();
    Set<RedFlag> flags =
        Stream.ofNullable(said.get("flags"))
            .flatMap(it -> Stream.of(it.split(",")))
            .map(RedFlag::valueOf)
            .collect(Collectors.toSet());
    return story.checkIn(
        day,
        pain,
        flags,
        said.containsKey("fall"),
        said.containsKey("leg"),
        said.containsKey("flareUp"));
  }

  private static Verdict verdict(int day, List<String> words) {
    int session = Integer.parseInt(words.get(2));
    Dose to = DoseText.read(words.get(4));
    return new Verdict(
        Story.sessionOn(session),
        TaleItems.ALL.get(words.get(3)).id(),
        to,
        words.get(1).equals("approves"),
        Story.at(day, Story.MORNING));
  }

  private static Done[] together(Done[] first, Done[] more) {
    return Stream.of(first, more).flatMap(Stream::of).toArray(Done[]::new);
  }

  private static List<PlanRevision> plus(List<PlanRevision> plans, PlanRevision next) {
    return Stream.concat(plans.stream(), Stream.of(next)).toList();
  }
}
