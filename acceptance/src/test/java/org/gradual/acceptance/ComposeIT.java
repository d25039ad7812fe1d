package org.gradual.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gradual.localstack.Database;
import org.gradual.localstack.StackAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docker-compose.yml} without an engine: is what it says to the services what they hear? */
class ComposeIT {
  private final ComposeFile file = ComposeFile.read();

  @ParameterizedTest
  @EnumSource
  void everyVariableIsReadByItsService(Database database) {
    assertThat(unread(database, file.environment(service(database)).keySet())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatAServiceNeedsIsMissing(Database database) {
    assertThat(missing(database, file.environment(service(database)))).isEmpty();
  }

  @Test
  void noticesAVariableThatIsMisspelt() {
    var variables = Set.of("QUARKUS_HTTP_PORT", "QUARKUS_DATASOURCE_USER", "GRADUAL_OUTBOX_SOURSE");
    assertThat(unread(Database.TRACKING, variables))
        .containsExactly("GRADUAL_OUTBOX_SOURSE", "QUARKUS_DATASOURCE_USER");
  }

  @Test
  void knowsTheProjectsOwnVariables() {
    assertThat(unread(Database.CATALOG, Set.of("GRADUAL_OUTBOX_SOURCE", "GRADUAL_TOPIC_PREFIX")))
        .isEmpty();
  }

  @Test
  void noticesAVariableThatIsMissing() {
    var environment = file.environment("catalog-service");
    environment.remove("QUARKUS_FLYWAY_PASSWORD");
    assertThat(missing(Database.CATALOG, environment)).containsExactly("QUARKUS_FLYWAY_PASSWORD");
  }

  @Test
  void whoWaitsForAnotherFindsAHealthCheckThere() {
    for (String service : file.services().keySet()) {
      assertThat(file.waitsFor(service)).allMatch(file::hasHealthCheck);
    }
    assertThat(file.waitsFor("tracking-service")).containsOnly("postgres", "kafka", "keycloak");
  }

  @ParameterizedTest
  @EnumSource
  void healthIsAskedForWhereTheServiceListens(Database database) {
    String service = service(database);
    String port = file.environment(service).get("QUARKUS_HTTP_PORT");
    assertThat(file.healthCheck(service)).contains("/" + port + " ", "/q/health/ready");
    assertThat(file.dockerfile(service)).content().contains("EXPOSE " + port);
  }

  @Test
  void everyFileThatIsMountedExists() {
    assertThat(file.mountedFiles()).hasSize(3).allMatch(Files::isRegularFile);
  }

  private static Set<String> unread(Database database, Set<String> variables) {
    var unread = new TreeSet<>(variables);
    unread.removeAll(ReadableVariables.of(Path.of("..", service(database), "target/quarkus-app")));
    return unread;
  }

  /** {@link StackAddresses} is what every other start of the services rests on. */
  private static Set<String> missing(Database database, Map<String, String> environment) {
    var anywhere = new StackAddresses(0, "", "", "");
    var missing = new TreeSet<>(anywhere.environment(database).keySet());
    missing.add("QUARKUS_HTTP_PORT");
    missing.removeAll(environment.keySet());
    return missing;
  }

  private static String service(Database database) {
    return database.id() + "-service";
  }
}
