package org.gradual.acceptance.restore;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gradual.localstack.Database;
import org.gradual.stories.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What is true after the disk was lost and the backup restored to a moment. Both services start
 * twice, which takes longer than the short suite has.
 */
@Tag("faults")
@Isolated
class RestoreIT {
  private static final String SESSIONS = "select session from session";

  private static Drill drill;

  @BeforeAll
  static void play() throws Exception {
    drill = Drill.play();
    System.out.println(drill);
  }

  @AfterAll
  static void close() {
    drill.close();
  }

  @Test
  void everyRowIsAsItWasAtThatMoment() {
    assertThat(drill.restored()).isEqualTo(drill.moment().states());
    assertThat(drill.restored().get(Database.TRACKING).rows("session")).isPositive();
  }

  @Test
  void whatWasAnsweredBeforeIsThereOnceAndNothingOfWhatCameAfter() throws Exception {
    List<String> sessions = drill.postgres().ask(Database.TRACKING, SESSIONS);
    assertThat(sessions).doesNotHaveDuplicates().containsAll(drill.moment().answered());
    Set<String> after = new HashSet<>(drill.answered());
    after.removeAll(drill.moment().answered());
    after.retainAll(sessions);
    assertThat(after).as("only what a phone sent once more").hasSize(1);
    assertThat(drill.enrolledTooLate().therapist().get(drill.enrolledTooLate().path()))
        .extracting(Answer::status)
        .isEqualTo(404);
  }

  @Test
  void clientsAreToldThatTheDatabaseIsAway() {
    assertThat(drill.withoutDatabase())
        .isNotEmpty()
        .allSatisfy(it -> it.isProblem(503, "unavailable"));
  }

  @Test
  void theEventsAfterwardsAreOfANewEpoch() throws Exception {
    String now =
        drill.postgres().ask(Database.TRACKING, "select epoch from outbox_epoch").getFirst();
    assertThat(drill.toldBefore()).extracting(StreamedEvent::epoch).containsOnly(pastEpoch());
    assertThat(drill.told()).containsAll(drill.toldBefore());
    assertThat(afterwards()).isNotEmpty().extracting(StreamedEvent::epoch).containsOnly(now);
  }

  @Test
  void whatHadLeftAlreadyIsSentAgainUnderItsOwnIdAndNumber() throws Exception {
    var first = waiting(drill.toldBefore());
    assertThat(first).hasSameSizeAs(drill.moment().waiting()).isNotEmpty();
    assertThat(waiting(afterwards())).isEqualTo(first);
  }

  private static List<StreamedEvent> afterwards() throws Exception {
    String past = pastEpoch();
    return drill.told().stream().filter(it -> !it.epoch().equals(past)).toList();
  }

  private static Set<String> waiting(List<StreamedEvent> events) {
    var lines = new TreeSet<String>();
    for (StreamedEvent it : events) {
      if (drill.moment().waiting().contains(it.id())) {
        lines.add("%s %s %d %s".formatted(it.topic(), it.key(), it.sequence(), it.id()));
      }
    }
    return lines;
  }

  @Test
  void aReaderThatIsRebuiltEndsInTheStateOfTheDatabase() throws Exception {
    var reader = RebuiltReader.read(drill.told(), Map.of(pastEpoch(), drill.moment().at()));
    assertThat(reader.gaps()).isEmpty();
    assertThat(reader.lastSequences())
        .isEqualTo(lines("select concat_ws(' ', topic, key, last) from outbox_sequence"));
    assertThat(reader.sessions())
        .isEqualTo(lines("select concat_ws(' ', patient, session, revision) from session"));
    assertThat(reader.decisions())
        .isEqualTo(lines("select concat_ws(' ', patient, decision, kind, status) from decision"));
  }

  @Test
  void aReaderThatDoesNotHeedTheEpochIsSeenToBeWrong() throws Exception {
    List<StreamedEvent> inOneEpoch =
        drill.told().stream().map(it -> it.inEpoch("the same")).toList();
    assertThat(RebuiltReader.read(inOneEpoch, Map.of()).sessions())
        .isNotEqualTo(lines("select concat_ws(' ', patient, session, revision) from session"));
  }

  @Test
  void theCatalogIsAsItWasAndItsTopicAndTrackingAgree() throws Exception {
    String listed = "from exercise_revision where listed_until is null";
    assertThat(
            drill
                .postgres()
                .ask(Database.CATALOG, "select slug %s and status = 'PUBLISHED'".formatted(listed)))
        .contains(Drill.RETIRED_TOO_LATE);
    assertThat(join(drill.clinic().statuses()))
        .isEqualTo(
            new TreeSet<>(
                drill
                    .postgres()
                    .ask(
                        Database.CATALOG,
                        "select concat_ws(' ', slug, status) %s".formatted(listed))));
    assertThat(
            lines(
                "select concat_ws(' ', slug, max(revision)) from catalogue_exercise group by slug"))
        .isEqualTo(
            new TreeSet<>(
                drill
                    .postgres()
                    .ask(
                        Database.CATALOG,
                        "select concat_ws(' ', slug, revision) %s".formatted(listed))));
    drill.planAfterwards().hasStatus(201);
  }

  @Test
  void theEndOfTheEpochIsKeptWithTheMomentOfTheRestore() throws Exception {
    for (Database database : Database.values()) {
      String moment = "select to_json(restored_to) #>> '{}' from outbox_past_epoch";
      assertThat(drill.postgres().ask(database, moment))
          .singleElement()
          .satisfies(it -> assertThat(parse(it)).isEqualTo(drill.moment().at()));
    }
  }

  private static Instant parse(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static String pastEpoch() throws Exception {
    return drill
        .postgres()
        .ask(Database.TRACKING, "select epoch from outbox_past_epoch")
        .getFirst();
  }

  private static Set<String> join(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(it -> it.getKey() + " " + it.getValue())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> lines(String query) throws Exception {
    return new TreeSet<>(drill.postgres().ask(Database.TRACKING, query));
  }
}
