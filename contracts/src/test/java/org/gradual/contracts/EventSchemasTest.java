package org.gradual.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSchemasTest {
  private static final String TYPE = "org.gradual.tracking.session.recorded.v1";

  private final EventSchemas schemas = new EventSchemas();

  static Set<String> types() {
    return Contract.schemas();
  }

  @ParameterizedTest
  @MethodSource("types")
  void findNoFaultInAnExample(String type) {
    assertThat(schemas.fault(type, Contract.example(type))).isEmpty();
  }

  @Test
  void sayWhereAFaultIsAndWhichRuleItBreaksButNotWhatStandsThere() throws IOException {
    var session = (ObjectNode) new ObjectMapper().readTree(Contract.example(TYPE));
    session.put("performedAt", "Jonas");
    ((ObjectNode) session.at("/items/0")).put("painDuring", 77);
    assertThat(schemas.fault(TYPE, session.toString()).orElseThrow())
        .startsWith("SCHEMA_INVALID: ")
        .contains("/performedAt format")
        .contains("/items/0/painDuring maximum")
        .doesNotContain("Jonas")
        .doesNotContain("77");
  }

  @Test
  void tellTheFirstFaultsOfMany() {
    String fault = schemas.fault(TYPE, "{}").orElseThrow();
    assertThat(fault).isEqualTo("SCHEMA_INVALID: / required");
    String many = "{\"id\":1,\"patient\":1,\"revision\":\"a\",\"localDay\":1,\"items\":1}";
    assertThat(schemas.fault(TYPE, many).orElseThrow().split(", ")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "null", "[]"})
  void refuseWhatIsNoEvent(String data) {
    assertThat(schemas.fault(TYPE, data)).isPresent();
  }

  @Test
  void refuseWhatIsNoJson() {
    assertThat(schemas.fault(TYPE, "not json")).hasValue("NOT_JSON");
  }

  @Test
  void refuseATypeThatHasNoSchema() {
    assertThat(schemas.fault("org.gradual.unheard-of.v1", "{}"))
        .hasValue("SCHEMA_UNKNOWN: org.gradual.unheard-of.v1");
  }
}
