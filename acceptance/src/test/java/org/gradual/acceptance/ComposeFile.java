package org.gradual.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml}, as far as the tests look at it. */
record ComposeFile(Map<String, Map<String, Object>> services) {
  private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

  static ComposeFile read() {
    try {
      return parse(Files.readString(Path.of("../docker-compose.yml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static ComposeFile parse(String yaml) {
    Map<String, Object> file = new Yaml().load(yaml);
    return new ComposeFile((Map<String, Map<String, Object>>) file.get("services"));
  }

  /** The variables that a service gets when nobody sets a password. */
  Map<String, String> environment(String service) {
    return map(services.get(service).get("environment")).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> withDefaults(e.getValue())));
  }

  /** The services that have to be healthy before this one starts. */
  List<String> waitsFor(String service) {
    return List.copyOf(map(services.get(service).getOrDefault("depends_on", Map.of())).keySet());
  }

  boolean hasHealthCheck(String service) {
    return services.get(service).containsKey("healthcheck");
  }

  /** The command of the health check, its words joined. */
  String healthCheck(String service) {
    return String.valueOf(map(services.get(service).get("healthcheck")).get("test"));
  }

  /** Files of this repository that go into the containers. */
  List<Path> mountedFiles() {
    return services.values().stream()
        .flatMap(service -> list(service.getOrDefault("volumes", List.of())).stream())
        .map(String::valueOf)
        .filter(volume -> volume.startsWith("./"))
        .map(volume -> Path.of("..").resolve(volume.substring(0, volume.indexOf(':'))))
        .toList();
  }

  /** The Dockerfile of a service that is built. */
  Path dockerfile(String service) {
    return Path.of("..", String.valueOf(map(services.get(service).get("build")).get("dockerfile")));
  }

  private static String withDefaults(Object value) {
    return WITH_DEFAULT.matcher(String.valueOf(value)).replaceAll("$1");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object node) {
    return (List<Object>) node;
  }
}
