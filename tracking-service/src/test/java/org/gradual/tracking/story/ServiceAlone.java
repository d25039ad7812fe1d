package org.gradual.tracking.story;

import io.restassured.RestAssured;
import java.net.URI;
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
      var documents = ShippedCatalog.documents();
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
}
