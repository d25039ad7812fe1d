package org.gradual.tracking.basis;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The index of sources that the catalog ships, by which the codes of the rows are looked up. */
record Sources(List<Source> index) {
  private static final Path SHIPPED =
      Path.of("..", "catalog-service", "src", "main", "resources", "content", "sources.yaml");

  /** A line of the article that the catalog began with. */
  private static final Pattern LINE = Pattern.compile("L\\d+");

  private static final String ARTICLE = "SEED";

  /** What {@code GET /sources} tells of one. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Source(String code, String citation, Optional<String> url) {
    Source {
      url = url == null ? Optional.empty() : url;
    }
  }

  static Sources shipped() {
    try {
      return new Sources(
          new YAMLMapper()
              .findAndRegisterModules()
              .readValue(SHIPPED.toFile(), new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The codes that a row names; none where it is a rule of our own. */
  static Stream<String> codesOf(Row row) {
    return Arrays.stream(row.source().split(", ")).filter(it -> !it.equals(Row.DESIGN));
  }

  boolean knows(String code) {
    return find(code).isPresent();
  }

  /** What stands behind a code, as a reader would look it up. */
  String citation(String code) {
    Source source = find(code).orElseThrow();
    String line = LINE.matcher(code).matches() ? ", line " + code.substring(1) : "";
    return source.citation() + line + source.url().map(", <%s>"::formatted).orElse("");
  }

  private Optional<Source> find(String code) {
    String key = LINE.matcher(code).matches() ? ARTICLE : code;
    return index.stream().filter(it -> it.code().equals(key)).findFirst();
  }
}
