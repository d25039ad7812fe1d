package org.gradual.catalog.programme;

import static org.gradual.catalog.Http.asReader;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** Asks the service for plans. */
final class TailorRequests {
  static final String PERSON =
      """
      {"causes": ["weak-core"], "pain": 3, "age": 52, "conditions": ["OSTEO"],
       "equipment": ["MAT", "STEP"], "minutesPerDay": 20, "daysPerWeek": 3, "exclude": ["plank"]}
      """;

  private TailorRequests() {}

  static Response tailor(String person) {
    return asReader().contentType(ContentType.JSON).body(person).post("/programmes/tailor");
  }
}
