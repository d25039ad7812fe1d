package org.gradual.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The story that {@code ./dev demo} tells: two exercises, on two or three evenings a week.
 *
 * <p>In the mornings the phone reports the pain first and then sends what was done the evening
 * before, so that the services can decide at once. The errands come first: six weeks are told in
 * seconds, and without them the services would take what is still untold for time off. One session
 * comes a week late; that of the last evening is sent at night and has to wait for its morning.
 */
final class SixWeeks {
  private static final int LAST_DAY = 42;
  private static final int LATE = 9;
  private static final int ARRIVES_ON = 17;
  private static final int FIRST_ERRAND = 5;
  private static final int ERRANDS_EVERY = 6;

  private static final String PLAN =
      """
      {"painPolicy": "PAIN_MONITORED", "daysPerWeek": 3, "settings": {"maxItemsPerWeek": 2},
       "items": [
         {"exercise": "bridge", "dose": {"kind": "HOLD", "sets": 1, "reps": 5, "holdSeconds": 10}},
         {"exercise": "walking", "dose": {"kind": "DURATION", "minutes": 10, "daysPerWeek": 3}}]}
      """;

  /** Pain on the mornings of days 0 to 42. */
  private static final int[] MORNINGS = {
    2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 1, 2, 1, 1, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 3, 4, 3, 2, 2, 2, 2,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1
  };

  private static final List<String> GIVEN = List.of("Mara", "Jonas", "Ilse", "Tomas", "Nadia");
  private static final List<String> FAMILY = List.of("Holm", "Lindqvist", "Berger", "Sorel");

  private SixWeeks() {}

  /**
   * @param chance picks the invented name
   */
  static Story of(RandomGenerator chance) {
    var patient = Json.object();
    patient.put("displayName", pick(GIVEN, chance) + " " + pick(FAMILY, chance));
    patient.put("birthDate", "1984-05-17").put("timeZone", "Europe/Vienna");
    return new Story(patient, Json.parse(PLAN), steps());
  }

  private static String pick(List<String> names, RandomGenerator chance) {
    return names.get(chance.nextInt(names.size()));
  }

  private static List<Step> steps() {
    SortedMap<Integer, Step> evenings = evenings();
    var steps = new ArrayList<Step>();
    for (int day = FIRST_ERRAND; day < LAST_DAY; day += ERRANDS_EVERY) {
      steps.add(new Step.Errand(day));
    }
    for (int day = 0; day < LAST_DAY; day++) {
      steps.add(new Step.Morning(day, MORNINGS[day]));
      if (evenings.containsKey(day - 1)) {
        steps.add(evenings.get(day - 1));
      }
      if (day == ARRIVES_ON) {
        steps.add(evening(LATE, bridge(1, 2, 1)));
      }
    }
    steps.add(evenings.get(LAST_DAY - 1));
    steps.add(new Step.Morning(LAST_DAY, MORNINGS[LAST_DAY]));
    steps.add(evening(LAST_DAY, bridge(2, 7, 5)));
    steps.add(new Step.Clearing(LAST_DAY, "Slipped while lifting. Examined, nothing new."));
    return steps;
  }

  private static SortedMap<Integer, Step> evenings() {
    return new TreeMap<>(
        Map.ofEntries(
            on(0, bridge(2, 2, 2), walk(2, 2, 2)),
            Map.entry(4, new Step.Session(4, 2, List.of(bridge(2, 2, 1), walk(2, 2, 1)))),
            on(7, bridge(1, 2, 1), walk(1, 1, 1).cutShortBy(2)),
            on(9, walk(1, 2, 1)),
            on(11, bridge(1, 1, 1), walk(1, 1, 1)),
            on(14, bridge(2, 2, 1), walk(1, 1, 1)),
            on(16, bridge(1, 2, 1), walk(1, 1, 1)),
            on(21, bridge(1, 2, 2), walk(1, 1, 1)),
            on(23, bridge(2, 4, 3), walk(2, 2, 2)),
            on(25, bridge(2, 5, 4)),
            on(28, bridge(2, 2, 2), walk(2, 2, 1)),
            on(30, bridge(2, 2, 1), walk(1, 1, 1)),
            on(34, bridge(1, 1, 1), walk(1, 1, 1)),
            on(37, bridge(1, 1, 1), walk(1, 1, 1)),
            on(41, bridge(1, 2, 1), walk(1, 1, 1))));
  }

  private static Map.Entry<Integer, Step> on(int day, Exertion... exertions) {
    return Map.entry(day, evening(day, exertions));
  }

  private static Step evening(int day, Exertion... exertions) {
    return new Step.Session(day, 1, List.of(exertions));
  }

  private static Exertion bridge(int before, int during, int after) {
    return Exertion.of("bridge", before, during, after);
  }

  private static Exertion walk(int before, int during, int after) {
    return Exertion.of("walking", before, during, after);
  }
}
