package org.gradual.localstack.dev;

import java.util.HashMap;
import java.util.List;
import org.gradual.localstack.Database;
import org.gradual.localstack.PackagedService;

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

  /** The marks {@code -Dgradual...} are how ./dev finds its processes again. */
  PackagedService start(Setup setup) {
    var environment = new HashMap<>(setup.addresses().environment(database));
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(setup.port(this)));
    return PackagedService.start(
        module,
        setup.home().resolve("app").resolve(module).resolve("quarkus-run.jar"),
        List.of(
            "-Dgradual.home=" + setup.home(),
            "-Dgradual.part=" + module,
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx384m"),
        environment,
        setup.log(module));
  }

  String portVariable() {
    return portVariable;
  }
}
