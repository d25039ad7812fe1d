package org.gradual.acceptance;

import static io.restassured.RestAssured.given;

import org.gradual.localstack.Issuer;
import org.gradual.localstack.SigningKey;
import org.gradual.localstack.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code docker-compose.yml} says is all that the services need in production. */
class ComposedServicesIT {
  private static final SigningKey KEY = SigningKey.generate("composed");

  private static Issuer issuer;
  private static ComposedServices services;

  @BeforeAll
  static void start() {
    issuer = Issuer.startAs("/realms/gradual", KEY);
    services = ComposedServices.start(issuer.url());
  }

  @AfterAll
  static void stop() {
    services.close();
    issuer.close();
  }

  @Test
  void bothTakeATokenOfTheRealm() {
    String token = new Tokens(issuer.url(), KEY).token("anna", "spine", "therapist");
    given().auth().oauth2(token).get(services.catalog() + "/exercises").then().statusCode(200);
    given().auth().oauth2(token).get(services.tracking() + "/patients").then().statusCode(200);
  }

  @Test
  void neitherAnswersWithoutAToken() {
    given().get(services.catalog() + "/exercises").then().statusCode(401);
    given().get(services.tracking() + "/patients").then().statusCode(401);
  }
}
