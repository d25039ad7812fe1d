package org.gradual.catalog.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.programme.Programme;
import org.gradual.catalog.vocabulary.Cause;
import org.gradual.catalog.vocabulary.Source;
import org.gradual.catalog.vocabulary.Term;
import org.gradual.catalog.vocabulary.Vocabulary;

/**
 * A folder of content: one file a list of words; of each exercise one file, one of its texts in
 * each other language; of each programme one.
 */
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
        exercises(),
        programmes());
  }

  private List<Term> terms(String name) {
    return list(name, Term.class);
  }

  private <T> List<T> list(String name, Class<T> type) {
    return read(folder.resolve(name + ".yaml"), YAML.readerForListOf(type));
  }

  private List<Exercise> exercises() {
    List<Path> languages = within("texts");
    return within("exercises").stream().map(file -> exercise(file, languages)).toList();
  }

  /** An exercise with its texts and its picture: a broken part is told by the name of its file. */
  private Exercise exercise(Path file, List<Path> languages) {
    ObjectNode exercise = tree(file);
    String name = file.getFileName().toString();
    for (Path language : languages) {
      part(language.resolve(name))
          .ifPresent(
              texts ->
                  exercise
                      .withObject("translations")
                      .set(language.getFileName().toString(), texts));
    }
    part(folder.resolve("pictures").resolve(name)).ifPresent(it -> exercise.set("picture", it));
    try {
      return YAML.treeToValue(exercise, Exercise.class);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private List<Programme> programmes() {
    ObjectReader reader = YAML.readerFor(Programme.class);
    return within("programmes").stream()
        .map(file -> ContentFiles.<Programme>read(file, reader))
        .toList();
  }

  private static Optional<ObjectNode> part(Path file) {
    return Optional.of(file).filter(Files::exists).map(ContentFiles::tree);
  }

  private List<Path> within(String name) {
    try (Stream<Path> paths = Files.list(folder.resolve(name))) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode tree(Path file) {
    return read(file, YAML.readerFor(ObjectNode.class));
  }

  private static <T> T read(Path file, ObjectReader reader) {
    try {
      return reader.readValue(Files.readString(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static UncheckedIOException unreadable(Path file, IOException e) {
    return new UncheckedIOException(file + " cannot be read", e);
  }
}
