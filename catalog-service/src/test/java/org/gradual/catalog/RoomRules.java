package org.gradual.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the catalog's rooms in ARCHITECTURE.md is true. */
class RoomRules {
  private static final String ROOT = "org.gradual.catalog.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gradual.catalog");

  @Test
  void everyPackageIsARoomAndEveryRoomAPackage() throws IOException {
    Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(toSet());

    assertThat(packages)
        .isEqualTo(rooms().keySet().stream().map(room -> ROOT + room).collect(toSet()));
  }

  @Test
  void roomsUseOnlyTheRoomsInTheirRow() throws IOException {
    Map<String, Set<String>> rooms = rooms();
    rooms.forEach(
        (room, mayUse) ->
            noClasses()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    rooms.keySet().stream()
                        .filter(other -> !other.equals(room) && !mayUse.contains(other))
                        .map(other -> ROOT + other)
                        .toArray(String[]::new))
                .check(CLASSES));
  }

  @Test
  void onlySomeRoomsSpeakSql() throws IOException {
    refuse("SQL", "jakarta.persistence..", "org.hibernate..", "java.sql..", "io.agroal..");
  }

  @Test
  void onlyTheStreamSpeaksToTheOutbox() throws IOException {
    refuse("outbox", "org.gradual.outbox..", "org.apache.kafka..");
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|D[Tt][Oo])")
        .check(CLASSES);
  }

  /** Rooms without this word in their row know none of these packages. */
  private static void refuse(String word, String... packages) throws IOException {
    String[] without =
        rooms().entrySet().stream()
            .filter(room -> !room.getValue().contains(word))
            .map(room -> ROOT + room.getKey())
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(without)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }

  private static Map<String, Set<String>> rooms() throws IOException {
    return Files.readAllLines(Path.of("..", "ARCHITECTURE.md")).stream()
        .dropWhile(line -> !line.equals("## Rooms of catalog-service"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|"))
        .collect(toMap(cells -> word(cells[1]), cells -> words(cells[2])));
  }

  private static Set<String> words(String cell) {
    return Stream.of(cell.split(",")).map(RoomRules::word).collect(toSet());
  }

  private static String word(String text) {
    return text.replace("`", "").strip();
  }
}
