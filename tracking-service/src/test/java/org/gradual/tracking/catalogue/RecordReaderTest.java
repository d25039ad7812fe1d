package org.gradual.tracking.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.catalogue.TopicRecords.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.tracking.catalogue.TopicRecord.Reason;
import org.gradual.tracking.catalogue.TopicRecord.Revision;
import org.gradual.tracking.catalogue.TopicRecord.Tombstone;
import org.gradual.tracking.catalogue.TopicRecord.Unreadable;
import org.gradual.tracking.story.ShippedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
  private static final int MOST_BYTES = 1 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PUBLISHED = TopicRecords.TYPE.formatted("published");

  private final RecordReader reader = new RecordReader(new Limits(1), JSON);

  record Limits(int mostSetAside) implements CatalogueConfig {
    @Override
    public String topic() {
      return "t";
    }

    @Override
    public Duration poll() {
      return Duration.ZERO;
    }

    @Override
    public Duration backOff() {
      return Duration.ZERO;
    }

    @Override
    public int recordBytes() {
      return MOST_BYTES;
    }
  }

  private static ConsumerRecord<byte[], byte[]> record(String key, String type, String value) {
    return TopicRecords.record("t", 0, key, type, value);
  }

  private Unreadable unreadable(ObjectNode document) {
    return unreadable(TopicRecords.record("t", 0, document));
  }

  private Unreadable unreadable(ConsumerRecord<byte[], byte[]> record) {
    assertThat(reader.read(record)).isInstanceOf(Unreadable.class);
    return (Unreadable) reader.read(record);
  }

  private static ObjectNode parse(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readsAllThatIsShipped() {
    for (var document : ShippedCatalog.documents()) {
      var read = reader.read(TopicRecords.record("t", 0, document.deepCopy()));
      assertThat(read).as(document.get("slug").textValue()).isInstanceOf(Revision.class);
      assertThat(((Revision) read).document()).isEqualTo(document.toString());
    }
  }

  @Test
  void bearsMembersAndStepsThatItDoesNotKnowWhereverTheyStand() {
    var document = document("a", 1).put("somethingNew", true);
    document.withObject("/somethingElse").put("deep", 1);
    for (var place : Set.of("/doses", "/doses/start", "/doses/gentle", "/doses/ceiling")) {
      document.withObject(place).put("tempo", 3);
    }
    ((ArrayNode) document.get("steps")).add("tempo+1");
    document
        .putObject("prerequisite")
        .put("exercise", "b")
        .put("at", "DOSE")
        .put("painMeanMax", 3)
        .put("somethingNew", true)
        .set("dose", document.at("/doses/ceiling"));
    assertThat(reader.read(TopicRecords.record("t", 0, document))).isInstanceOf(Revision.class);
  }

  @Test
  void readsARetirementAndATombstone() {
    var retired = document("a", 2, PublishedExercise.RETIRED).put("replacedBy", "b");
    assertThat(reader.read(TopicRecords.record("t", 0, retired))).isInstanceOf(Revision.class);
    assertThat(reader.read(record("a", null, null))).isEqualTo(new Tombstone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{\"slug\":", "{} {}", "[1,", "{\"slug\":\"a\u0001\"}"})
  void seesWhatIsNoJson(String value) {
    assertThat(unreadable(record("a", PUBLISHED, value)).reason())
        .isIn(Reason.NOT_JSON, Reason.NOT_AN_EXERCISE);
  }

  @Test
  void seesBytesThatAreNoText() {
    var record =
        new ConsumerRecord<>("t", 0, 0, "a".getBytes(UTF_8), new byte[] {'{', '"', -1, -2, '"'});
    record.headers().add("ce_type", PUBLISHED.getBytes(UTF_8));
    assertThat(unreadable(record).reason()).isEqualTo(Reason.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{}", "1", "\"a\""})
  void seesJsonThatIsNoExercise(String value) {
    assertThat(unreadable(record("a", PUBLISHED, value)).reason())
        .isEqualTo(Reason.NOT_AN_EXERCISE);
  }

  @Test
  void missesEveryMemberThatDecisionsRestOn() {
    var whole = document("a", 1);
    var needed = new TreeSet<String>();
    for (var member : whole.deepCopy().properties()) {
      var less = whole.deepCopy();
      less.remove(member.getKey());
      if (reader.read(TopicRecords.record("t", 0, "a", PUBLISHED, less.toString()))
          instanceof Unreadable why) {
        assertThat(why.reason()).isEqualTo(Reason.NOT_AN_EXERCISE);
        needed.add(member.getKey());
      }
      var nothing = whole.deepCopy().putNull(member.getKey());
      assertThat(
              reader.read(TopicRecords.record("t", 0, "a", PUBLISHED, nothing.toString()))
                  instanceof Unreadable)
          .as(member.getKey())
          .isEqualTo(needed.contains(member.getKey()));
    }
    assertThat(needed)
        .containsExactly(
            "causes",
            "caution",
            "contraindicated",
            "direction",
            "doses",
            "easier",
            "family",
            "harder",
            "name",
            "phase",
            "revision",
            "slug",
            "status",
            "steps",
            "tier",
            "type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"tier\": 0}",
        "{\"tier\": 6}",
        "{\"tier\": \"1\"}",
        "{\"tier\": 1.5}",
        "{\"tier\": null}",
        "{\"revision\": 0}",
        "{\"revision\": 9999999999}",
        "{\"slug\": \"A B\"}",
        "{\"slug\": \"\"}",
        "{\"status\": \"DRAFT\"}",
        "{\"status\": \"RETIRED\"}",
        "{\"name\": 5}",
        "{\"family\": \"DANCE\"}",
        "{\"phase\": \"LATER\"}",
        "{\"causes\": \"weak-core\"}",
        "{\"causes\": [null]}",
        "{\"steps\": [null]}",
        "{\"doses\": {}}",
        "{\"doses\": {\"start\": {\"kind\": \"JUMPS\"}}}",
        "{\"prerequisite\": {}}",
        "{\"prerequisite\": {\"exercise\": \"b\", \"at\": \"LATER\"}}",
        "{\"prerequisite\": {\"exercise\": \"b\", \"at\": \"DOSE\"}}"
      })
  void seesAMemberThatIsNotWhatItShouldBe(String members) {
    var document = document("a", 1);
    document.setAll(parse(members));
    assertThat(unreadable(record("a", PUBLISHED, document.toString())).reason())
        .isEqualTo(Reason.NOT_AN_EXERCISE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "gentle", "ceiling"})
  void seesADoseThatIsNone(String which) {
    var document = document("a", 1);
    document.withObject("/doses/" + which).put("sets", 0);
    assertThat(unreadable(document).detail()).isEqualTo("doses are out of range");
    document.withObject("/doses").remove(which);
    assertThat(unreadable(document).detail()).startsWith("doses/" + which);
  }

  @Test
  void saysWhereItStoppedAndNeverWhatStoodThere() {
    var document = document("a", 1);
    document.withObject("/doses/start").put("sets", "secret");
    var why = unreadable(document);
    assertThat(why.detail()).contains("doses/start/sets").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "", "A"})
  void seesAKeyThatIsNotTheSlug(String key) {
    var record = record(key, PUBLISHED, document("a", 1).toString());
    assertThat(unreadable(record).reason()).isEqualTo(Reason.WRONG_KEY);
    assertThat(unreadable(record(null, PUBLISHED, document("a", 1).toString())).reason())
        .isEqualTo(Reason.WRONG_KEY);
  }

  @Test
  void knowsItsTypesAndNoOthers() {
    var value = document("a", 1).toString();
    assertThat(unreadable(record("a", null, value)).reason()).isEqualTo(Reason.NO_TYPE);
    for (var type :
        Set.of(PUBLISHED.replace("v1", "v2"), "org.gradual.catalog.exercise.moved.v1", "")) {
      assertThat(unreadable(record("a", type, value)).reason()).isEqualTo(Reason.UNKNOWN_TYPE);
    }
    var retired = TopicRecords.TYPE.formatted("retired");
    assertThat(unreadable(record("a", retired, value)).detail()).startsWith("status");
  }

  @Test
  void readsUpToItsLimitAndNotBeyond() {
    var document = document("a", 1).toString();
    var full = document + " ".repeat(MOST_BYTES - document.getBytes(UTF_8).length);
    assertThat(reader.read(record("a", PUBLISHED, full))).isInstanceOf(Revision.class);
    assertThat(unreadable(record("a", PUBLISHED, full + " ")).reason()).isEqualTo(Reason.TOO_LARGE);
  }
}
