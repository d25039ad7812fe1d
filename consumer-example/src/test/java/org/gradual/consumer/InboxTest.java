package org.gradual.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.consumer.Inbox.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
  private final Published one = new Published("patient-1");
  private final Published two = new Published("patient-2");
  private static Database database;

  @BeforeAll
  static void begin() throws SQLException {
    database = Servers.board();
  }

  @AfterAll
  static void end() throws SQLException {
    database.close();
  }

  @BeforeEach
  void wipe() throws SQLException {
    Servers.wipe();
  }

  private List<Outcome> take(List<ConsumerRecord<String, String>> records) throws SQLException {
    var inbox = new Inbox(database);
    var outcomes = new ArrayList<Outcome>();
    for (var record : records) {
      outcomes.add(inbox.take(record));
    }
    return outcomes;
  }

  private Outcome take(ConsumerRecord<String, String> record) throws SQLException {
    return take(List.of(record)).getFirst();
  }

  /** Two patients' events, as a topic has them. */
  private List<ConsumerRecord<String, String>> story() {
    return List.of(
        one.decision(1, "pending", "a"),
        two.decision(1, "held"),
        one.session(1, "recorded", "s"),
        one.decision(2, "advanced", "a"),
        one.session(2, "corrected", "s"),
        one.session(3, "recorded", "t"),
        two.decision(2, "regressed"),
        one.decision(3, "superseded", "a"),
        one.session(4, "withdrawn", "t"),
        one.decision(4, "held", "b"));
  }

  @Test
  void keepsTheLastWordOnEachDecisionAndSession() throws SQLException {
    assertThat(take(story())).containsOnly(Outcome.APPLIED);
    assertThat(Servers.rows("select * from decision_count order by kind"))
        .containsExactly("(HOLD,2)", "(REGRESS,1)");
    assertThat(Servers.rows("select * from session_count")).containsExactly("(patient-1,1)");
    assertThat(Servers.rows("select patient, kind from current_dose order by patient, kind"))
        .containsExactly("(patient-1,HOLD)", "(patient-2,REGRESS)");
  }

  @Test
  void countsOnceWhatComesTenTimes() throws SQLException {
    take(story());
    var once = Servers.all();
    for (int i = 0; i < 10; i++) {
      assertThat(take(story())).containsOnly(Outcome.DROPPED);
    }
    for (var record : story()) {
      assertThat(take(List.of(record, record))).containsOnly(Outcome.DROPPED);
    }
    assertThat(Servers.all()).isEqualTo(once);
  }

  /** One that is next, parked, drained, and taken back. */
  private List<ConsumerRecord<String, String>> turbulence() {
    return List.of(
        one.decision(1, "held"),
        one.decision(3, "held"),
        one.decision(2, "advanced"),
        one.afterRestore().decision(3, "regressed"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void losesAndRepeatsNothingWhereverItDies(boolean after) throws SQLException {
    take(turbulence());
    var whole = Servers.all();
    Servers.wipe();
    int steps = 0;
    while (dies(steps, after)) {
      take(turbulence());
      assertThat(Servers.all()).as("after step " + steps).isEqualTo(whole);
      Servers.wipe();
      steps++;
    }
    assertThat(steps).isGreaterThan(5 * turbulence().size());
    assertThat(Servers.all()).isEqualTo(whole);
  }

  private boolean dies(int steps, boolean after) throws SQLException {
    try {
      var inbox = new Inbox(new Mortal(steps, after).of(database));
      for (var record : turbulence()) {
        inbox.take(record);
      }
      return false;
    } catch (SQLException e) {
      assertThat(e.getMessage()).isEqualTo("killed");
      database.rollback();
      return true;
    }
  }

  @Test
  void letsAKeyWaitForWhatIsMissingAndNoOther() throws SQLException {
    take(one.decision(1, "held"));
    assertThat(take(List.of(one.decision(3, "held"), one.decision(4, "advanced"))))
        .containsOnly(Outcome.PARKED);
    assertThat(take(two.decision(1, "held"))).isEqualTo(Outcome.APPLIED);
    assertThat(Servers.rows("select sequence from parked order by 1"))
        .containsExactly("(3)", "(4)");

    assertThat(take(one.decision(2, "held"))).isEqualTo(Outcome.APPLIED);
    assertThat(Servers.rows("select * from parked")).isEmpty();
    assertThat(Servers.rows("select sequence from decision where patient = 'patient-1' order by 1"))
        .containsExactly("(1)", "(2)", "(3)", "(4)");
    assertThat(take(one.decision(5, "held"))).isEqualTo(Outcome.APPLIED);
  }

  @Test
  void goesOnOnceSomebodyHasAcceptedAGap() throws SQLException {
    take(List.of(one.decision(1, "held"), one.decision(3, "held"), one.decision(4, "held")));
    try (var sql = database.connection().createStatement()) {
      sql.execute("update position set sequence = 2 where key = 'patient-1'");
      database.commit();
    }
    assertThat(take(one.decision(5, "held"))).isEqualTo(Outcome.APPLIED);
    assertThat(Servers.rows("select sequence from decision order by 1"))
        .containsExactly("(1)", "(3)", "(4)", "(5)");
  }

  @Test
  void beginsWhereTheTopicBeginsAndSaysSo() throws SQLException {
    assertThat(take(one.decision(57, "held"))).isEqualTo(Outcome.APPLIED);
    take(two.decision(1, "held"));
    assertThat(Servers.rows("select key, from_start from position order by key"))
        .containsExactly("(patient-1,f)", "(patient-2,t)");
  }

  @Test
  void forgetsWhatARestoredPublisherHasTakenBack() throws SQLException {
    take(LongStream.rangeClosed(1, 5).mapToObj(it -> one.decision(it, "held")).toList());
    take(List.of(two.decision(1, "held"), two.decision(2, "held")));
    var again = one.afterRestore();
    assertThat(
            take(List.of(again.decision(4, "advanced", "new"), again.decision(5, "held", "newer"))))
        .containsExactly(Outcome.RESTORED, Outcome.APPLIED);
    assertThat(
            Servers.rows(
                "select sequence, decision from decision where patient = 'patient-1' order by 1"))
        .containsExactly(
            "(1,decision-1)", "(2,decision-2)", "(3,decision-3)", "(4,new)", "(5,newer)");
    assertThat(Servers.rows("select key from doubtful")).containsExactly("(patient-2)");

    assertThat(take(two.afterRestore().decision(3, "held"))).isEqualTo(Outcome.RESTORED);
    assertThat(Servers.rows("select key from doubtful")).isEmpty();
  }

  @Test
  void rebuildsTheSameFromTheBeginningOfTopicsThatSawARestore() throws SQLException {
    var twice = one.afterRestore().afterRestore();
    var topic =
        new ArrayList<>(
            LongStream.rangeClosed(1, 5).mapToObj(it -> one.decision(it, "held")).toList());
    topic.addAll(
        LongStream.rangeClosed(4, 6)
            .mapToObj(it -> one.afterRestore().decision(it, "advanced"))
            .toList());
    topic.addAll(LongStream.rangeClosed(2, 3).mapToObj(it -> twice.decision(it, "held")).toList());
    take(topic);
    var once = Servers.all();
    assertThat(Servers.rows("select sequence from decision order by 1"))
        .containsExactly("(1)", "(2)", "(3)");
    assertThat(take(topic)).containsOnly(Outcome.DROPPED);
    assertThat(Servers.all()).isEqualTo(once);
    Servers.wipe();
    take(topic);
    assertThat(Servers.all()).isEqualTo(once);
  }

  @Test
  void forgetsWhatIsParkedAndWasTakenBack() throws SQLException {
    take(List.of(one.decision(1, "held"), one.decision(3, "held"), one.decision(6, "held")));
    var again = one.afterRestore();
    assertThat(take(again.decision(4, "advanced"))).isEqualTo(Outcome.PARKED);
    assertThat(Servers.rows("select sequence from parked order by 1"))
        .containsExactly("(3)", "(4)");
  }

  @Test
  void bearsTypesAndMembersThatItDoesNotKnow() throws SQLException {
    var held = Published.example("org.gradual.tracking.progression.held.v1").put("mood", "calm");
    var type = "org.gradual.tracking.progression.held.v1";
    assertThat(
            take(
                List.of(
                    one.event(
                        Servers.DECISIONS, 1, "org.gradual.tracking.progression.sung.v1", "[1]"),
                    one.event(
                        Servers.DECISIONS, 2, "org.gradual.tracking.progression.held.v2", "{}"),
                    one.event(Servers.DECISIONS, 3, type, held.toString()),
                    one.decision(4, "held"))))
        .containsOnly(Outcome.APPLIED);
    assertThat(Servers.rows("select sequence from decision order by 1"))
        .containsExactly("(3)", "(4)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ce_type", "ce_sequence", "ce_streamepoch", "ce_time"})
  void setsAsideARecordWithoutAHeaderItNeeds(String header) throws SQLException {
    var record = one.decision(1, "held");
    record.headers().remove(header);
    assertThat(take(record)).isEqualTo(Outcome.UNREADABLE);
    assertThat(take(record)).isEqualTo(Outcome.UNREADABLE);
    assertThat(Servers.rows("select reason from unreadable")).hasSize(1);
    assertThat(take(two.decision(1, "held"))).isEqualTo(Outcome.APPLIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no json", "{}", "[]", "{\"id\": 5}"})
  void setsAsideAnEventThatItCannotReadAndLetsItsKeyWait(String data) throws SQLException {
    var type = "org.gradual.tracking.progression.held.v1";
    take(one.decision(1, "held"));
    assertThat(take(one.event(Servers.DECISIONS, 2, type, data))).isEqualTo(Outcome.UNREADABLE);
    assertThat(take(one.decision(3, "held"))).isEqualTo(Outcome.PARKED);
  }

  @Test
  void takesEachEventOnceWhenTwoInstancesHoldThePartition() throws Exception {
    var records = IntStream.rangeClosed(1, 60).mapToObj(it -> one.decision(it, "held")).toList();
    try (var first = Servers.board();
        var second = Servers.board()) {
      var outcomes = new ArrayList<Outcome>();
      var other = new ArrayList<Outcome>();
      var thread =
          Thread.ofVirtual()
              .start(
                  () -> {
                    var inbox = new Inbox(second);
                    for (var record : records) {
                      try {
                        other.add(inbox.take(record));
                      } catch (SQLException e) {
                        throw new IllegalStateException(e);
                      }
                    }
                  });
      var inbox = new Inbox(first);
      for (var record : records) {
        outcomes.add(inbox.take(record));
      }
      thread.join();
      outcomes.addAll(other);
      assertThat(outcomes).containsOnly(Outcome.APPLIED, Outcome.DROPPED).hasSize(120);
      assertThat(outcomes.stream().filter(Outcome.APPLIED::equals)).hasSize(60);
    }
  }
}
