package org.gradual.acceptance;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.localstack.Ports;

/** The real Keycloak, unpacked by the build, with the realm of {@code compose/keycloak}. */
final class Keycloak implements AutoCloseable {
  private static final Path UNPACKED = Path.of("target", "keycloak");
  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private final int port = Ports.free();
  private final Process process;

  private Keycloak(Path home) throws IOException {
    Path realm = Path.of("..", "compose", "keycloak", "gradual-realm.json");
    Path imports = Files.createDirectories(home.resolve("data/import"));
    Files.copy(realm, imports.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
    var builder = new ProcessBuilder(command(home));
    builder.environment().putAll(ComposeFile.read().environment("keycloak"));
    builder.environment().put("KC_HOSTNAME", "http://127.0.0.1:" + port);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true);
    builder.redirectOutput(UNPACKED.resolve("keycloak.log").toFile());
    process = builder.start();
  }

  private List<String> command(Path home) {
    return List.of(
        "bash",
        home.resolve("bin/kc.sh").toString(),
        "start-dev",
        "--import-realm",
        "--db=dev-mem",
        "--http-host=127.0.0.1",
        "--http-port=" + port,
        "--http-management-port=" + Ports.free());
  }

  /** Returns when the realm is there. */
  static Keycloak start() throws IOException, InterruptedException {
    var keycloak = new Keycloak(home());
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!keycloak.answers()) {
      if (!keycloak.process.isAlive() || System.nanoTime() > deadline) {
        keycloak.close();
        throw new IllegalStateException("Keycloak does not start; its log is in " + UNPACKED);
      }
      Thread.sleep(Duration.ofMillis(200));
    }
    return keycloak;
  }

  private static Path home() throws IOException {
    try (Stream<Path> folders = Files.list(UNPACKED)) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private boolean answers() throws InterruptedException {
    var discovery = URI.create(issuer() + "/.well-known/openid-configuration");
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(discovery).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** The realm's address, as it stands in its tokens. */
  String issuer() {
    return "http://127.0.0.1:" + port + "/realms/gradual";
  }

  /** What a demo user gets for their password. */
  String tokenOf(String user) {
    return given()
        .formParam("grant_type", "password")
        .formParam("client_id", "gradual")
        .formParam("username", user)
        .formParam("password", "demo")
        .post(issuer() + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }
}
