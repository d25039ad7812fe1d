package org.gradual.acceptance.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Patients who are enrolled while all is well, each with a plan of two exercises. */
record Cohort(List<Course> courses) {
  static Cohort enrol(Client client, int patients) throws InterruptedException {
    var courses = new ArrayList<Course>();
    for (int i = 0; i < patients; i++) {
      courses.add(enrol(client));
    }
    return new Cohort(List.copyOf(courses));
  }

  private static Course enrol(Client client) throws InterruptedException {
    var about = JsonNodeFactory.instance.objectNode();
    about.put("displayName", "P.").put("birthDate", "1970-01-31").put("timeZone", "UTC");
    String patient = client.send(Call.post("/patients", about)).body().path("id").asText();
    var course = new Course(patient, Map.of());
    Call plan = Call.put(course.path() + "/plan", Therapist.plan(course, 3));
    Map<String, String> items = new HashMap<>();
    client.send(plan.with("If-None-Match", "*"));
    Reply reply = client.send(Call.get(course.path() + "/plan")); // the first answer may be lost
    for (JsonNode item : reply.items()) {
      items.put(item.path("exercise").asText(), item.path("id").asText());
    }
    if (items.size() != 2) {
      throw new AssertionError("no plan for " + patient + ": " + reply);
    }
    return new Course(patient, items);
  }

  /** A phone and a therapist for each. */
  List<Person> people(Client client, Random random) {
    var people = new ArrayList<Person>();
    for (Course course : courses) {
      people.add(new Phone(course, client, new Random(random.nextLong())));
      people.add(new Therapist(course, client, new Random(random.nextLong())));
    }
    return people;
  }

  int sessions() {
    return courses.stream().mapToInt(course -> course.sessions().size()).sum();
  }
}
