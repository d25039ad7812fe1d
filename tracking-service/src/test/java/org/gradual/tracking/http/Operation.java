package org.gradual.tracking.http;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that can be done to a patient. Whoever adds an operation to the service adds it here,
 * and gets the whole matrix of access and of wrong bodies for it; {@link AccessMatrixTest} misses
 * it otherwise.
 *
 * @param path with the parameters' names, as in the OpenAPI document
 * @param roles who may do this at all
 * @param body a good one, empty for a call without body
 */
record Operation(String method, String path, Set<String> roles, Optional<String> body) {

  private static final Set<String> BOTH = Set.of("patient", "therapist");
  private static final Set<String> THERAPIST = Set.of("therapist");
  private static final Set<String> TEAM = Set.of("therapist", "admin");
  private static final Set<String> ALL = Set.of("patient", "therapist", "admin");

  static List<Operation> all() {
    return List.of(
        read("/patients/{patient}", BOTH),
        write("PUT", "/patients/{patient}", BOTH, Clinic.details("P. One", "own")),
        new Operation("PUT", "/patients/{patient}/therapists/{sub}", TEAM, Optional.empty()),
        new Operation("DELETE", "/patients/{patient}/therapists/{sub}", TEAM, Optional.empty()),
        read("/patients/{patient}/audit", ALL),
        read("/patients/{patient}/plan", BOTH),
        write(
            "PUT",
            "/patients/{patient}/plan",
            THERAPIST,
            "{\"startsOn\":\"2026-11-01\",\"daysPerWeek\":3,\"items\":[{\"exercise\":\"no-such\"}]}"),
        read("/patients/{patient}/agenda", BOTH),
        read("/patients/{patient}/sessions", BOTH),
        read("/patients/{patient}/sessions/{session}", BOTH),
        write(
            "PUT",
            "/patients/{patient}/sessions/{session}",
            BOTH,
            "{\"performedAt\":\"2026-11-01T07:30:00+01:00\",\"items\":[{\"exercise\":\"bridge\",\"performed\":[]}]}"),
        new Operation("DELETE", "/patients/{patient}/sessions/{session}", BOTH, Optional.empty()),
        read("/patients/{patient}/check-ins", BOTH),
        read("/patients/{patient}/check-ins/{date}", BOTH),
        write("PUT", "/patients/{patient}/check-ins/{date}", BOTH, "{\"pain\":2}"),
        read("/patients/{patient}/measures", BOTH),
        read("/patients/{patient}/measures/{measure}", BOTH),
        write(
            "PUT",
            "/patients/{patient}/measures/{measure}",
            BOTH,
            "{\"instrument\":\"NPRS\",\"takenOn\":\"2026-11-01\",\"score\":4}"),
        read("/patients/{patient}/progress", BOTH),
        read("/patients/{patient}/decisions", BOTH),
        write(
            "POST",
            "/patients/{patient}/decisions/{decision}/approve",
            THERAPIST,
            "{\"note\":\"yes\"}"),
        write(
            "POST",
            "/patients/{patient}/decisions/{decision}/veto",
            THERAPIST,
            "{\"note\":\"no\"}"),
        write(
            "POST",
            "/patients/{patient}/replay",
            THERAPIST,
            "{\"painPolicy\":\"PAIN_MONITORED\",\"from\":\"2026-11-01\"}"),
        read("/patients/{patient}/alerts", THERAPIST),
        write(
            "POST", "/patients/{patient}/alerts/{alert}/clear", THERAPIST, "{\"note\":\"seen\"}"));
  }

  /** Those whose body is read, because what they name besides the patient need not exist. */
  static Stream<Operation> withBody() {
    return all().stream()
        .filter(operation -> operation.body.isPresent())
        .filter(
            operation ->
                !operation.path.contains("{decision}") && !operation.path.contains("{alert}"));
  }

  boolean reads() {
    return method.equals("GET");
  }

  /** The path of this operation on someone, where everything else that it names is new. */
  String on(String patient) {
    return path.replace("{patient}", patient)
        .replace("{sub}", "zoe")
        .replace("{date}", LocalDate.now().minusDays(20).toString())
        .replaceAll("\\{(session|measure|decision|alert)}", UUID.randomUUID().toString());
  }

  Response by(RequestSpecification someone, String patient) {
    return body.map(someone::body).orElse(someone).request(method, on(patient));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }

  private static Operation read(String path, Set<String> roles) {
    return new Operation("GET", path, roles, Optional.empty());
  }

  private static Operation write(String method, String path, Set<String> roles, String body) {
    return new Operation(method, path, roles, Optional.of(body));
  }
}
