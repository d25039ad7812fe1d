package org.gradual.catalog.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.programme.Programme;
import org.gradual.catalog.vocabulary.Cause;
import org.gradual.catalog.vocabulary.Source;
import org.gradual.catalog.vocabulary.Term;
import org.gradual.catalog.vocabulary.Vocabulary;

/** A folder of content: one file a list of words, one file an exercise or a programme. */
record ContentFiles(Path folder) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  /**
   * What this release ships in its jar.
   *
   * @throws UncheckedIOException naming the first file that cannot be read
   */
  static ShippedContent onClassPath() {
    URL folder = Thread.currentThread().getContextClassLoader().getResource("content");
    return ClassPathUtils.processAsPath(folder, path -> new ContentFiles(path).read());
  }

  ShippedContent read() {
    return new ShippedContent(
        new Vocabulary(
            list("causes", Cause.class),
            terms("disciplines"),
            terms("muscles"),
            terms("conditions"),
            terms("benefits"),
            terms("safety-rules"),
            list("sources", Source.class)),
        each("exercises", Exercise.class),
        each("programmes", Programme.class));
  }

  private List<Term> terms(String name) {
    return list(name, Term.class);
  }

  private <T> List<T> list(String name, Class<T> type) {
    return read(folder.resolve(name + ".yaml"), YAML.readerForListOf(type));
  }

  private <T> List<T> each(String name, Class<T> type) {
    ObjectReader reader = YAML.readerFor(type);
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.sorted().map(file -> ContentFiles.<T>read(file, reader)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(Path file, ObjectReader reader) {
    try {
      return reader.readValue(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
