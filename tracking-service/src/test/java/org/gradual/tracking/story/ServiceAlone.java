package org.gradual.tracking.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.Tokens;
import org.gradual.stories.CatalogTopic;
import org.gradual.stories.Stage;

/** tracking-service by itself, with a test in the place of catalog-service. */
public final class ServiceAlone {
  private static Stage stage;

  private ServiceAlone() {}

  /** The stage, its catalogue complete. */
  public static synchronized Stage stage() {
    if (stage == null) {
      var kafka = StackAddresses.shared().bootstrapServers();
      var documents = documents();
      new CatalogTopic(kafka).publish(documents);
      var tokens = Tokens.ofSharedStack();
      var fresh = new Stage(address(), kafka, tokens::token);
      fresh.awaitExercises(documents.stream().map(it -> it.get("slug").textValue()).toList());
      stage = fresh;
    }
    return stage;
  }

  /** Quarkus tells REST Assured where the service under test listens. */
  private static URI address() {
    return URI.create(RestAssured.baseURI + ":" + RestAssured.port);
  }

  /** What is shipped, and the variant of the walk, which has no record of its own there yet. */
  private static List<JsonNode> documents() {
    return Stream.concat(
            ShippedCatalog.documents().stream(),
            Stream.of(ShippedCatalog.variant("walking-brisk", "walking")))
        .toList();
  }
}
