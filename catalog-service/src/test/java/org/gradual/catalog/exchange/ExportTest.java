package org.gradual.catalog.exchange;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;
import static org.gradual.catalog.Http.walk;
import static org.gradual.catalog.editing.Editor.bringOut;
import static org.gradual.catalog.editing.Editor.edit;
import static org.gradual.catalog.editing.Editor.exercise;
import static org.gradual.catalog.editing.Editor.publish;
import static org.gradual.catalog.editing.Editor.retire;
import static org.gradual.catalog.exchange.Exchange.exported;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(CatalogStack.class)
class ExportTest {
  @Inject Export export;

  @Test
  void saysEveryPublishedDocumentInItsVeryWords() {
    List<String> documents =
        walk("/exercises", Map.of(), 200).stream()
            .map(slug -> asReader().get("/exercises/" + slug).asString())
            .toList();

    asReader()
        .get("/export")
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .header("Content-Disposition", "attachment; filename=\"exercises.ndjson\"")
        .body(equalTo(String.join("\n", documents) + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient", "therapist", "catalog-editor", "admin"})
  void isForEveryRole(String role) {
    String token = Tokens.ofSharedStack().token("anna", "spine", role);

    given().auth().oauth2(token).head("/export").then().statusCode(200).body(emptyString());
  }

  @Test
  void leavesOutWhatIsRetired() {
    bringOut(exercise("exported-no-more"));
    assertThat(exported()).anyMatch(it -> it.contains("\"exported-no-more\""));

    retire("exported-no-more", Map.of()).then().statusCode(200);
    assertThat(exported()).noneMatch(it -> it.contains("\"exported-no-more\""));
  }

  /** What changes stands on a later page than the one that is read first. */
  @Test
  void staysAtOneMomentWhileAnEditorPublishes() throws IOException {
    bringOut(exercise("zz-exported-before"));
    List<String> before = exported();

    var file = new WhileOneReads(ExportTest::publishSomething);
    export.write(file);

    assertThat(file.toString(UTF_8).lines()).isEqualTo(before);
    assertThat(exported())
        .hasSize(before.size() + 1)
        .anyMatch(it -> it.contains("\"zz-exported-meanwhile\""))
        .anyMatch(it -> it.contains("\"Edited meanwhile\""));
  }

  private static void publishSomething() {
    bringOut(exercise("zz-exported-meanwhile"));
    edit("zz-exported-before", it -> it.put("name", "Edited meanwhile")).then().statusCode(200);
    publish("zz-exported-before").then().statusCode(200);
  }

  @Test
  void knowsNoParametersAndNoOtherForm() {
    asReader()
        .get("/export?cause=weak-core")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .header("Content-Disposition", nullValue())
        .body("violations.field", equalTo(List.of("cause")));
    asReader().accept("application/json").get("/export").then().statusCode(406);
  }

  /** A file whose reader pauses at its first document, while something happens. */
  private static final class WhileOneReads extends ByteArrayOutputStream {
    private final Runnable meanwhile;

    WhileOneReads(Runnable meanwhile) {
      this.meanwhile = meanwhile;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      if (size() == 0) {
        meanwhile.run();
      }
      super.write(bytes);
    }
  }
}
