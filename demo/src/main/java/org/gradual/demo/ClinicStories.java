package org.gradual.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The invented patients of clinic {@code spine}, three weeks each: one whose doses rise, one of 70
 * with osteoporosis who starts gently, one whose plank hurt and waits for the therapist, and one
 * whose blood pressure needed the therapist's word.
 */
final class ClinicStories {
  private static final String ZONE = "Europe/Vienna";

  private ClinicStories() {}

  /** One story for each of the subjects {@code pat-1}, {@code pat-2} ... */
  static List<Story> of(LocalDate today) {
    return List.of(rising(), gentle(today), hurt(), confirmed());
  }

  private static Story rising() {
    var plan =
        """
        {"painPolicy": "PAIN_MONITORED", "daysPerWeek": 3,
         "items": [{"exercise": "bridge"}, {"exercise": "clamshell"}, {"exercise": "walking"}]}
        """;
    return new Story(
        patient("Lena Novak", "1979-03-02"),
        Json.parse(plan),
        usual("bridge", "clamshell", "walking"));
  }

  private static Story gentle(LocalDate today) {
    ObjectNode patient = patient("Otto Brandt", today.minusYears(70).minusMonths(2).toString());
    patient.putArray("conditions").add("OSTEO");
    var plan =
        """
        {"daysPerWeek": 3, "items": [{"exercise": "heel-raise"}, {"exercise": "bridge"},
          {"exercise": "walking"}]}
        """;
    return new Story(patient, Json.parse(plan), usual("heel-raise", "bridge", "walking"));
  }

  private static Story hurt() {
    var plan =
        """
        {"painPolicy": "STOP_ON_PAIN", "daysPerWeek": 3,
         "items": [{"exercise": "plank"}, {"exercise": "side-bridge"}]}
        """;
    var steps = new ArrayList<>(usual("plank", "side-bridge"));
    steps.add(new Step.Morning(21, 2));
    steps.add(
        new Step.Session(
            20, 1, List.of(Exertion.of("plank", 1, 4, 2), Exertion.of("side-bridge", 1, 1, 1))));
    return new Story(patient("Sofia Marin", "1991-11-20"), Json.parse(plan), steps);
  }

  private static Story confirmed() {
    ObjectNode patient = patient("Emil Tanaka", "1968-08-09");
    patient.putArray("conditions").add("HTN");
    var plan =
        """
        {"painPolicy": "PAIN_MONITORED", "daysPerWeek": 3,
         "items": [{"exercise": "bird-dog"}, {"exercise": "plank", "cautionsConfirmed": ["HTN"]},
           {"exercise": "cycling"}]}
        """;
    return new Story(patient, Json.parse(plan), usual("bird-dog", "plank", "cycling"));
  }

  private static ObjectNode patient(String name, String birthDate) {
    return Json.object().put("displayName", name).put("birthDate", birthDate).put("timeZone", ZONE);
  }

  /** Two evenings a week for three weeks without much pain, each with its next morning. */
  private static List<Step> usual(String... exercises) {
    var steps = new ArrayList<Step>();
    for (int day : new int[] {0, 3, 7, 10, 14, 17}) {
      steps.add(new Step.Morning(day + 1, day < 10 ? 2 : 1));
      List<Exertion> done =
          List.of(exercises).stream().map(it -> Exertion.of(it, 1, day < 10 ? 2 : 1, 1)).toList();
      steps.add(new Step.Session(day, 1, done));
    }
    return steps;
  }
}
