package org.gradual.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.localstack.PublishedSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of other modules' events is itself judged here. */
class PublishedSchemasTest {
  private static final String PATIENT = "0199f3a1-6c00-7a10-8e2d-3b5f0c9d1e01";
  private static final String TYPE = "org.gradual.tracking.progression.held.v1";

  private final PublishedSchemas published = PublishedSchemas.open();
  private final Map<String, String> headers =
      new HashMap<>(
          Map.ofEntries(
              Map.entry("ce_specversion", "1.0"),
              Map.entry("ce_id", "0199f3a1-0000-7000-8000-000000000001"),
              Map.entry("ce_source", "/gradual/tracking"),
              Map.entry("ce_type", TYPE),
              Map.entry("ce_subject", PATIENT),
              Map.entry("ce_time", "2026-11-10T06:12:03.551207Z"),
              Map.entry("ce_dataschema", "/schemas/" + TYPE + ".json"),
              Map.entry("ce_sequence", "00000000000000000001"),
              Map.entry("ce_streamepoch", "4d2b1c9e"),
              Map.entry("ce_clinic", "spine"),
              Map.entry("content-type", "application/json")));

  @Test
  void findsNoFaultInAnEventAsItShouldBe() {
    assertThat(published.faults(List.of(record(1)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ce_specversion",
        "ce_id",
        "ce_source",
        "ce_type",
        "ce_subject",
        "ce_time",
        "ce_dataschema",
        "ce_sequence",
        "ce_streamepoch",
        "ce_clinic",
        "content-type"
      })
  void missesEveryHeader(String name) {
    headers.remove(name);
    assertThat(published.faults(List.of(record(1)))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ce_sequence, 1",
    "ce_id, seven",
    "ce_time, yesterday",
    "ce_subject, 0199f3a1-6c00-7a10-8e2d-3b5f0c9d1e02",
    "ce_type, org.gradual.tracking.progression.forgotten.v1",
    "ce_dataschema, /schemas/org.gradual.tracking.progression.advanced.v1.json",
    "content-type, text/plain"
  })
  void seesAHeaderThatIsWrong(String name, String value) {
    headers.put(name, value);
    assertThat(published.faults(List.of(record(1)))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1 3", "2", "1 1", "1 2 1"})
  void seesGapsAndRepetitions(String sequences) {
    assertThat(published.faults(records(sequences))).isNotEmpty();
  }

  @Test
  void bearsGapsOnACompactedTopicButNoRepetition() {
    assertThat(published.faultsOfCompacted(records("2 5 6"))).isEmpty();
    assertThat(published.faultsOfCompacted(records("2 5 5"))).isNotEmpty();
  }

  @Test
  void seesDataThatBreaksItsSchema() {
    String broken = Contract.example(TYPE).replace("\"HOLD\", \"sets\"", "\"HELD\", \"sets\"");
    assertThat(broken).isNotEqualTo(Contract.example(TYPE));
    assertThat(published.faultsOfData(TYPE, broken)).isNotEmpty();
    assertThat(published.faultsOfData("org.gradual.tracking.unknown.v1", "{}")).isNotEmpty();
  }

  private List<ConsumerRecord<String, String>> records(String sequences) {
    var records = new ArrayList<ConsumerRecord<String, String>>();
    for (String sequence : sequences.split(" ")) {
      headers.put("ce_sequence", "%020d".formatted(Integer.parseInt(sequence)));
      records.add(record(records.size()));
    }
    return records;
  }

  private ConsumerRecord<String, String> record(int offset) {
    String topic = "gradual.tracking.progression.v1";
    var record = new ConsumerRecord<>(topic, 0, offset, PATIENT, Contract.example(TYPE));
    headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }
}
