package org.gradual.tracking.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.stories.Answer;
import org.gradual.stories.Stage;
import org.gradual.stories.Voice;

/** A chart with something of everything: a plan, a proposal, an open alert. */
record ChartUnderTest(Voice therapist, String clinic, Map<String, String> ids) {

  static ChartUnderTest create(Stage stage) {
    var clinic = "matrix-" + UUID.randomUUID().toString().substring(0, 8);
    var anna = stage.as("anna", clinic, "therapist");
    var patient = anna.post("/patients", Bodies.PATIENT).hasStatus(201).at("/id").textValue();
    var path = "/patients/" + patient;
    var plan = Bodies.PLAN.replace("\"exercise\"", "\"approval\":\"THERAPIST\",\"exercise\"");
    var item = anna.putNew(path + "/plan", plan).hasStatus(201).at("/items/0/id").textValue();
    var today = LocalDate.now();
    for (int days : new int[] {10, 6, 2}) {
      anna.put(path + "/check-ins/" + today.minusDays(days - 1), "{\"pain\":1}").hasStatus(201);
      session(anna, path, item, today.minusDays(days));
    }
    anna.put(path + "/check-ins/" + today, "{\"newLegSymptoms\":true}").hasStatus(201);
    for (String body : new String[] {Bodies.NPRS, Bodies.PSFS}) {
      anna.put(path + "/measures/" + UUID.randomUUID(), body).hasStatus(201);
    }
    return new ChartUnderTest(
        anna,
        clinic,
        Map.of(
            "patient", patient,
            "decision", first(anna, path + "/decisions?status=PROPOSED"),
            "alert", first(anna, path + "/alerts?status=OPEN")));
  }

  private static void session(Voice anna, String path, String item, LocalDate day) {
    var body =
        """
        {"performedAt":"%sT07:30:00Z","items":[{"item":"%s","exercise":"bridge",
         "performed":[{"reps":5,"holdSeconds":10}],"painBefore":1,"painDuring":1,"effort":5}]}
        """
            .formatted(day, item);
    anna.put(path + "/sessions/" + UUID.randomUUID(), body).hasStatus(201);
  }

  private static String first(Voice anna, String list) {
    return anna.get(list).hasStatus(200).at("/items/0/id").textValue();
  }

  /** All that can be read of the chart, and who is in care at all. */
  List<String> everything() {
    var path = "/patients/" + ids.get("patient");
    return Stream.of("", "/plan", "/sessions", "/check-ins", "/measures", "/decisions", "/alerts")
        .map(part -> therapist.get(path + part).hasStatus(200))
        .map(Answer::text)
        .toList();
  }
}
