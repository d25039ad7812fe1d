package org.gradual.acceptance.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the services of the bed have logged, each start in a file of its own. */
final class Logs {
  static final String PREFIX = "faults-";

  private static final Path FOLDER = Path.of("target", "log");

  private Logs() {}

  /** Those of an earlier run. */
  static void forget() {
    for (Path log : all()) {
      try {
        Files.delete(log);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The logs in which these words stand. */
  static List<String> that(String words) {
    return all().stream().filter(log -> contains(log, words)).map(Path::toString).toList();
  }

  private static boolean contains(Path log, String words) {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.anyMatch(line -> line.contains(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> all() {
    if (!Files.exists(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(it -> it.getFileName().toString().startsWith(PREFIX)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
