package org.gradual.acceptance;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;

class InstallationIT {
  @Test
  void bothServicesAreReady() {
    var installation = Installation.shared();
    given().get(installation.catalog().url() + "/q/health/ready").then().statusCode(200);
    given().get(installation.tracking().url() + "/q/health/ready").then().statusCode(200);
  }
}
