package org.gradual.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The environment variables that a packaged service reads: those that the Quarkus extensions in it
 * document, those of the Kafka clients, those of its own configuration interfaces, and what the
 * default values of these refer to.
 */
final class ReadableVariables {
  private static final String DOCUMENTATION =
      "META-INF/quarkus-config-doc/quarkus-config-model.json";
  private static final Pattern VARIABLE =
      Pattern.compile("\"environmentVariable\"\\s*:\\s*\"([A-Z0-9_]+)\"");

  private static final String DEFAULTS = "META-INF/microprofile-config.properties";
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z.-]+)");

  private ReadableVariables() {}

  /**
   * @param application the folder {@code quarkus-app}
   */
  static Set<String> of(Path application) {
    var variables = new HashSet<String>();
    for (Path jar : jars(application)) {
      variables.addAll(found(VARIABLE, DOCUMENTATION, jar));
      found(REFERENCE, DEFAULTS, jar).forEach(key -> variables.add(variable(key)));
    }
    Stream.of(
            ProducerConfig.configNames(),
            ConsumerConfig.configNames(),
            AdminClientConfig.configNames())
        .flatMap(Set::stream)
        .forEach(name -> variables.add("KAFKA_" + variable(name)));
    variables.addAll(OwnVariables.of(jars(application)));
    return variables;
  }

  static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private static List<Path> jars(Path application) {
    try (Stream<Path> files = Files.walk(application)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(Pattern pattern, String entry, Path jar) {
    try (var file = new JarFile(jar.toFile())) {
      if (file.getEntry(entry) == null) {
        return List.of();
      }
      try (InputStream content = file.getInputStream(file.getEntry(entry))) {
        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        return pattern.matcher(text).results().map(hit -> hit.group(1)).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
