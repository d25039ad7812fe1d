package org.gradual.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.localstack.PublishedSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final PublishedSchemas published = PublishedSchemas.open();

  static Set<String> examples() {
    return Contract.examples();
  }

  static Stream<Path> schemaFiles() throws IOException {
    return Files.list(Path.of("schemas"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleFollowsItsSchema(String type) {
    assertThat(published.faultsOfData(type, Contract.example(type))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everySchemaRefusesAMemberThatItDoesNotKnow(String type) throws IOException {
    ObjectNode example = (ObjectNode) JSON.readTree(Contract.example(type));
    example.put("note", "free text");
    assertThat(published.faultsOfData(type, example.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everySchemaRefusesNullForAMember(String type) throws IOException {
    ObjectNode example = (ObjectNode) JSON.readTree(Contract.example(type));
    for (String member : example.properties().stream().map(m -> m.getKey()).toList()) {
      ObjectNode broken = example.deepCopy().putNull(member);
      assertThat(published.faultsOfData(type, broken.toString())).as(member).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("schemaFiles")
  void everySchemaIsItselfValidAndNamedAsItsFile(Path file) throws IOException {
    String schema = Files.readString(file);
    var metaSchema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(metaSchema.validate(schema, InputFormat.JSON)).isEmpty();
    assertThat(JSON.readTree(schema).path("$id").asText())
        .isEqualTo("/schemas/" + file.getFileName());
  }

  @Test
  void everySchemaHasAnExampleAndTheOtherWayRound() {
    assertThat(Contract.examples()).isNotEmpty().isEqualTo(Contract.schemas());
  }
}
