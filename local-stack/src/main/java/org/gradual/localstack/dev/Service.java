package org.gradual.localstack.dev;

import org.gradual.localstack.Database;

/** The services that {@code ./dev up} runs, each as its packaged application. */
enum Service {
  CATALOG("catalog-service", Database.CATALOG, "GRADUAL_CATALOG_PORT"),
  TRACKING("tracking-service", Database.TRACKING, "GRADUAL_TRACKING_PORT");

  private final String module;
  private final Database database;
  private final String portVariable;

  Service(String module, Database database, String portVariable) {
    this.module = module;
    this.database = database;
    this.portVariable = portVariable;
  }

  String module() {
    return module;
  }

  Database database() {
    return database;
  }

  String portVariable() {
    return portVariable;
  }
}
