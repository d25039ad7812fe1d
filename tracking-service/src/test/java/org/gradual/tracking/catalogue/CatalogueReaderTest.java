package org.gradual.tracking.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gradual.tracking.catalogue.TopicRecords.document;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.gradual.localstack.Database;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.CatalogTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The projection on a real topic, with whatever else other tests have left there. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class CatalogueReaderTest {
  private static final String TOPIC = "gradual.catalog.exercise.v1";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TWO_MEGABYTES = 2 << 20;
  private static final String TYPE = TopicRecords.TYPE.formatted("published");

  @Inject Catalogue catalogue;
  @Inject CatalogueProjection projection;
  @Inject CatalogueReader reader;

  private final StackAddresses stack = StackAddresses.shared();
  private final Map<String, Object> kafka =
      Map.of("bootstrap.servers", stack.bootstrapServers(), "max.request.size", 2 * TWO_MEGABYTES);
  private final String slug = "reader-" + UUID.randomUUID();

  @BeforeEach
  void letLargeRecordsIn() throws Exception {
    new CatalogTopic(stack.bootstrapServers()).publish(List.of());
    var limit = new ConfigEntry("max.message.bytes", String.valueOf(2 * TWO_MEGABYTES));
    try (var admin = Admin.create(kafka)) {
      admin
          .incrementalAlterConfigs(
              Map.of(
                  new ConfigResource(ConfigResource.Type.TOPIC, TOPIC),
                  List.of(new AlterConfigOp(limit, AlterConfigOp.OpType.SET))))
          .all()
          .get();
    }
  }

  /** Poison would stay listed for the tests that come after. */
  @AfterEach
  void emptyTheKeys() throws Exception {
    publish(Stream.of(slug, "junk").map(key -> bare(key, null)).toList());
    eventually(() -> waiting().isEmpty());
  }

  private static ProducerRecord<byte[], byte[]> bare(String key, String value) {
    return new ProducerRecord<>(TOPIC, 0, key.getBytes(), value == null ? null : value.getBytes());
  }

  private static ProducerRecord<byte[], byte[]> typed(String key, String type, String value) {
    var record = bare(key, value);
    record.headers().add("ce_type", type.getBytes());
    return record;
  }

  private static ProducerRecord<byte[], byte[]> whole(ObjectNode document) {
    return typed(document.get("slug").textValue(), TYPE, document.toString());
  }

  private void publish(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
    try (var producer =
        new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (var record : records) {
        producer.send(record).get();
      }
    }
  }

  private List<String> waiting() throws SQLException {
    try (var owner = owner();
        var query =
            owner.prepareStatement(
                "select reason from catalogue_set_aside where topic = ? and record_key in (?, 'junk')"
                    + " order by record_offset")) {
      query.setString(1, TOPIC);
      query.setString(2, slug);
      var reasons = new ArrayList<String>();
      try (var found = query.executeQuery()) {
        while (found.next()) {
          reasons.add(found.getString(1));
        }
      }
      return reasons;
    }
  }

  /** What an operator types. */
  private void execute(String statement) throws SQLException {
    try (var owner = owner();
        var sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }

  private Connection owner() throws SQLException {
    var role = Database.TRACKING.owner();
    return DriverManager.getConnection(stack.jdbcUrl(Database.TRACKING), role, role);
  }

  private static void eventually(Callable<Boolean> condition) throws Exception {
    var deadline = Instant.now().plus(PATIENCE);
    while (!condition.call()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.onSpinWait();
    }
  }

  @Test
  void goesOnBehindRecordsThatItCannotReadAndTellsOfThem() throws Exception {
    var fine = document(slug, 1);
    publish(
        List.of(
            typed(slug, TYPE, "not json"),
            typed(slug, TYPE, "{}"),
            bare(slug, fine.toString()),
            typed(slug, TYPE.replace("v1", "v2"), fine.toString()),
            typed("junk", TYPE, fine.toString()),
            typed("junk", TYPE, " ".repeat(TWO_MEGABYTES)),
            typed("junk", TYPE, document("junk", 1).put("name", "\u0000").toString()),
            whole(document(slug + "-2", 1).put("somethingNew", true))));
    eventually(() -> catalogue.newest(slug + "-2").isPresent());
    assertThat(waiting())
        .containsExactly(
            "NOT_JSON",
            "NOT_AN_EXERCISE",
            "NO_TYPE",
            "UNKNOWN_TYPE",
            "WRONG_KEY",
            "TOO_LARGE",
            "NOT_STORABLE");
    assertThat(catalogue.newest(slug)).isEmpty();
    assertThat(reader.isComplete()).isTrue();
    eventually(() -> projection.reading().setAside() >= 7);
    given()
        .get("/q/health/group/catalogue")
        .then()
        .statusCode(200)
        .body("checks[0].data.recordsSetAside", equalTo(projection.reading().setAside()));

    publish(List.of(whole(fine)));
    eventually(() -> catalogue.newest(slug).isPresent());
    assertThat(waiting()).containsExactly("WRONG_KEY", "TOO_LARGE", "NOT_STORABLE");
  }

  @Test
  void isRebuiltFromTheBeginningWhileItIsRead() throws Exception {
    publish(List.of(whole(document(slug, 2)), whole(document(slug, 3)), typed("junk", TYPE, "?")));
    eventually(() -> waiting().contains("NOT_JSON"));
    var known = catalogue.at(slug, 3).orElseThrow();
    execute(
        "insert into catalogue_exercise (slug, revision, status, document) select it.slug, it.revision, status,"
            + " document from catalogue_exercise, (values ('%1$s', 1), ('%1$s', 4), ('%1$s-2', 1)) it (slug, revision)"
                .formatted(slug)
            + " where catalogue_exercise.slug = '%s' and catalogue_exercise.revision = 2"
                .formatted(slug));
    execute(
        "update catalogue_exercise set document = '{}' where slug = '%s' and revision = 3"
            .formatted(slug));
    int before = projection.reading().number();

    execute("select catalogue_rebuild()");
    eventually(
        () -> projection.reading().number() == before + 1 && projection.reading().complete());

    assertThat(catalogue.at(slug, 3)).as("mended").contains(known);
    assertThat(catalogue.at(slug, 1)).as("taken from the topic by compaction").isPresent();
    assertThat(catalogue.at(slug, 4)).as("newer than the topic says").isEmpty();
    assertThat(catalogue.at(slug + "-2", 1)).as("not on the topic").isEmpty();
    assertThat(waiting()).as("still not readable").containsExactly("NOT_JSON");
    assertThat(reader.isComplete()).isTrue();
  }

  @Test
  void isRebuiltByTheOwnerOfTheDatabaseAlone() {
    var role = Database.TRACKING.service();
    assertThatThrownBy(
            () -> {
              try (var service =
                      DriverManager.getConnection(stack.jdbcUrl(Database.TRACKING), role, role);
                  var sql = service.createStatement()) {
                sql.execute("select catalogue_rebuild()");
              }
            })
        .hasMessageContaining("permission denied");
  }
}
