package org.gradual.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** {@code postgres/roles.sql}, statement by statement: databases can't be created in a script. */
final class RolesSql {
  private RolesSql() {}

  /** The statements in their order, comments left out. */
  static List<String> statements() {
    String text = text().replaceAll("(?m)^--.*$", "");
    return Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String text() {
    try (InputStream file = RolesSql.class.getResourceAsStream("/postgres/roles.sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
