package org.gradual.catalog.content;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever the seed says has arrived in a record or in a rule, and the committed page shows where.
 * {@code -Dgradual.generated.write} writes the page anew.
 */
class SeedCoverageTest {
  private static final Path COMMITTED = Path.of("../docs/seed-coverage.md");
  private static final Path LISTS = Path.of("src/test/resources/org/gradual/catalog/content");
  private static final SeedIndex INDEX = SeedIndex.read(LISTS.resolve("seed-lines.yaml"));
  private static final List<CitingRecord> RECORDS =
      Stream.of(Path.of("src/main/resources/content"), LISTS.resolve("sequencing-rules.yaml"))
          .flatMap(CitingRecord::in)
          .toList();

  @Test
  void everyLineThatSaysSomethingLeadsToARecordOrRule() {
    assertThat(uncited(INDEX, RECORDS)).isEmpty();
  }

  /** The lines that the clinical reading cites, by what it draws from them. */
  @ParameterizedTest
  @CsvSource({
    "causes, 13 19 21 23 25 26 27 31 33 35 39 41 45 46 47 49 55 77 84 106 125",
    "kinds of exercise, 23 35 71 84 86 88 91 93 95 96 97 98 100 102 106 108 110 112 113 117",
    "benefits, 7 55 61 63 65 69 75 77 84 86 88 91 98 108 123 130",
    "safety, 7 23 51 71 88 102 106 110 112 113 117 128 130",
    "sequence, 21 35 65 86 88 110",
    "exercises, 21 41 45 46 47 49 51 63 65 71 77 84 86 88 93 95 96 97 98 106 110 112 117 119 120"
        + " 121 125",
    "doubts, 31 49 55 97 108 113 120 121"
  })
  void theClinicalReadingLeadsToRecordsAndRules(String subject, String lines) {
    List<Integer> read = Stream.of(lines.split(" ")).map(Integer::valueOf).toList();

    assertThat(cited(RECORDS)).as(subject).containsAll(read);
  }

  @Test
  void nothingCitesALineThatSaysNothing() {
    assertThat(INDEX.saying().map(SeedIndex.Line::number).toList()).containsAll(cited(RECORDS));
  }

  @Test
  void isCommittedAsItIsGenerated() throws IOException {
    String generated = new CoveragePage(INDEX, RECORDS).markdown();

    if (System.getProperty("gradual.generated.write") != null) {
      Files.writeString(COMMITTED, generated);
    }
    assertThat(generated).isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void seesALineThatNothingCites() {
    List<CitingRecord> others = RECORDS.stream().filter(it -> !it.facts().containsKey(13)).toList();

    assertThat(uncited(INDEX, others)).contains(13);
  }

  @Test
  void namesEveryFactAsAReaderWouldLookItUp(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("exercises"));
    Files.writeString(
        folder.resolve("exercises/bridge.yaml"),
        """
        slug: bridge
        name: Bridge
        cues:
          - {text: Lie down., provenance: GENERAL}
          - {text: Come up., provenance: SEED, seedLines: [41]}
        provenance: {kind: SEED_TEXT, seedLines: [41, 97]}
        sources:
          - {of: [name, doses.start], from: [SEED], seedLines: [41]}
        """);
    Files.writeString(
        folder.resolve("safety-rules.yaml"),
        """
        - {code: SR1, name: Ask first, description: See a doctor., seedLines: [117]}
        - {code: SR0, name: Elsewhere, description: Not from the seed., seedLines: []}
        """);
    Files.createDirectory(folder.resolve("programmes"));
    Files.writeString(
        folder.resolve("programmes/core.yaml"),
        """
        slug: core
        name: Core
        provenance: SEED_TEXT
        seedLines: [39]
        items:
          - {exercise: bridge, from: [SEED], seedLines: [41]}
        """);

    assertThat(CitingRecord.in(folder))
        .map(it -> "%s %s %s".formatted(it.kind(), it.key(), it.facts()))
        .containsExactly(
            "exercise bridge {41=[cue 2, provenance, name, doses.start], 97=[provenance]}",
            "programme core {39=[provenance], 41=[item bridge]}",
            "safety rule SR1 {117=[description]}",
            "safety rule SR0 {}");
  }

  @Test
  void refusesALineOfTwoKinds(@TempDir Path folder) throws IOException {
    Path index = Files.writeString(folder.resolve("lines.yaml"), "9: {announces: this, that}");

    assertThatThrownBy(() -> SeedIndex.read(index)).hasMessageStartingWith("line 9 ");
  }

  private static List<Integer> uncited(SeedIndex index, List<CitingRecord> records) {
    Set<Integer> cited = cited(records);
    return index
        .saying()
        .map(SeedIndex.Line::number)
        .filter(number -> !cited.contains(number))
        .toList();
  }

  private static Set<Integer> cited(List<CitingRecord> records) {
    return records.stream().flatMap(it -> it.facts().keySet().stream()).collect(toSet());
  }
}
