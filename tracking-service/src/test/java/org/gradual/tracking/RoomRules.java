package org.gradual.tracking;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rooms in ARCHITECTURE.md is true. */
class RoomRules {
  private static final String ROOT = "org.gradual.tracking.";
  private static final String[] PURE = {
    ROOT + "basis..", ROOT + "dose..", ROOT + "measure..", ROOT + "progression.."
  };
  private static final String[] SQL = {
    "java.sql..",
    "javax.sql..",
    "org.jdbi..",
    "io.agroal..",
    "io.quarkus.hibernate..",
    "jakarta.persistence..",
    "org.hibernate.."
  };
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gradual.tracking");
  private static final Map<String, Set<String>> ROOMS = rooms();

  @Test
  void everyPackageIsARoomAndEveryRoomAPackage() {
    var packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(RoomRules::room)
            .collect(Collectors.toSet());
    assertThat(packages).isEqualTo(ROOMS.keySet());
  }

  @Test
  void roomsUseOnlyTheRoomsInTheirRow() {
    for (var room : ROOMS.keySet()) {
      var others =
          ROOMS.keySet().stream()
              .filter(other -> !other.equals(room) && !ROOMS.get(room).contains(other))
              .map(other -> ROOT + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(CLASSES);
    }
  }

  @Test
  void onlySomeRoomsSpeakSql() {
    noClasses()
        .that()
        .resideInAnyPackage(roomsWithout("SQL"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SQL)
        .check(CLASSES);
  }

  @Test
  void onlySomeRoomsSpeakKafka() {
    noClasses()
        .that()
        .resideInAnyPackage(roomsWithout("Kafka"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..")
        .check(CLASSES);
  }

  @Test
  void theRulesKnowNothingButJava() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            Stream.concat(Stream.of("java.."), Arrays.stream(PURE)).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void theRulesAskNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CLASSES);
  }

  private static String[] roomsWithout(String word) {
    return ROOMS.entrySet().stream()
        .filter(room -> !room.getValue().contains(word))
        .map(room -> ROOT + room.getKey() + "..")
        .toArray(String[]::new);
  }

  private static String room(String packageName) {
    return packageName.substring(ROOT.length()).split("\\.")[0];
  }

  private static Map<String, Set<String>> rooms() {
    return lines()
        .dropWhile(line -> !line.startsWith("## Rooms of tracking-service"))
        .filter(line -> line.startsWith("| `"))
        .map(line -> List.of(line.split("\\|")))
        .collect(Collectors.toMap(cells -> word(cells.get(1)), cells -> words(cells.get(2))));
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(",")).map(RoomRules::word).collect(Collectors.toSet());
  }

  private static String word(String text) {
    return text.replace("`", "").strip();
  }

  private static Stream<String> lines() {
    try {
      return Files.readAllLines(Path.of("..", "ARCHITECTURE.md")).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
