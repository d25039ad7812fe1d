package org.gradual.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every file of the shipped content as it is written, and tries the checks on mistakes. */
class ShippedContentTest {
  private static final ContentTree CONTENT =
      ContentTree.read(file("/content"), file("/org/gradual/catalog/content/seed-lines.yaml"));

  @Test
  void passesEveryCheck() {
    assertThat(violations(CONTENT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void seesThe(Break mistake) {
    ContentTree broken = CONTENT.copy();
    mistake.on().accept(broken);

    assertThat(violations(broken)).anyMatch(found -> found.startsWith(mistake.check() + ": "));
  }

  @Test
  void triesEveryCheckOnAMistake() {
    Set<String> tried = mistakes().stream().map(Break::check).collect(Collectors.toSet());
    Set<String> checks = Check.all().stream().map(Check::name).collect(Collectors.toSet());

    assertThat(tried).isEqualTo(checks);
  }

  @Test
  void reportsAllMistakesAtOnce() {
    ContentTree broken = CONTENT.copy();
    broken.exercises().get("plank").put("tier", 9);
    broken.exercises().get("cobra").put("tier", 9);
    broken.exercises().get("bridge").putArray("cues");

    assertThat(violations(broken))
        .contains("a tier is 1..5: plank tier 9", "a tier is 1..5: cobra tier 9")
        .contains("there are cues: bridge has none");
  }

  @Test
  void marksTheClaimsThatTheSeedCannotCarry() {
    assertThat(words("benefits", "LOW")).contains("LESS_INFLAMMATION", "BREATHING_CAPACITY");
    assertThat(CONTENT.having("evidence").map(at -> at.getKey()).toList())
        .contains("causes[1].notes[0]", "superman.notes[0]");
  }

  static List<Break> mistakes() {
    return Breaks.all();
  }

  private static List<String> words(String file, String evidence) {
    return CONTENT
        .words()
        .get(file)
        .valueStream()
        .filter(word -> word.path("evidence").asText().equals(evidence))
        .map(ContentTree::key)
        .toList();
  }

  private static List<String> violations(ContentTree content) {
    return Check.all().stream().flatMap(check -> check.of(content).stream()).toList();
  }

  private static Path file(String resource) {
    try {
      return Path.of(ShippedContentTest.class.getResource(resource).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(resource, e);
    }
  }
}
