package org.gradual.catalog.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the seed is about, line by line.
 *
 * @param lines in the article's order
 */
record SeedIndex(List<Line> lines) {

  /** What a line is for. Only one that says something can be cited. */
  enum Kind {
    TITLE("the title"),
    CHAPTER("a heading"),
    HEADING("a heading"),
    INTRODUCES("an introduction"),
    ANNOUNCES("an announcement"),
    SAYS("a statement");

    private final String noun;

    Kind(String noun) {
      this.noun = noun;
    }

    @Override
    public String toString() {
      return noun;
    }
  }

  /**
   * @param text what it is about, in our own words
   */
  record Line(int number, Kind kind, String text) {}

  static SeedIndex read(Path file) {
    try {
      return new SeedIndex(
          new YAMLMapper()
              .readTree(file.toFile())
              .propertyStream()
              .map(line -> line(Integer.parseInt(line.getKey()), line.getValue()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(int number, JsonNode written) {
    if (written.isTextual()) {
      return new Line(number, Kind.SAYS, written.asText());
    }
    if (written.size() != 1) {
      throw new IllegalArgumentException("line " + number + " is not of one kind: " + written);
    }
    var kind = written.properties().iterator().next();
    return new Line(
        number, Kind.valueOf(kind.getKey().toUpperCase(Locale.ROOT)), kind.getValue().asText());
  }

  /** The lines that a record or a rule can rest on. */
  Stream<Line> saying() {
    return lines.stream().filter(line -> line.kind() == Kind.SAYS);
  }

  /** The lines around them. */
  Stream<Line> silent() {
    return lines.stream().filter(line -> line.kind() != Kind.SAYS);
  }
}
