package org.gradual.localstack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs a service's tests on real PostgreSQL and Kafka and a real issuer, started once for the JVM:
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(CatalogStack.class)
 * }</pre>
 */
public abstract class LocalStackResource implements QuarkusTestResourceLifecycleManager {
  private final Database database;

  LocalStackResource(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, String> start() {
    synchronized (System.class) {
      if (!StackAddresses.isShared()) {
        LocalStack stack = LocalStack.throwAway();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.addresses().share();
      }
    }
    var configuration = new HashMap<>(StackAddresses.shared().configuration(database));
    configuration.put("quarkus.http.test-port", "0");
    return configuration;
  }

  /** Leaves the stack running for the next test class; it ends with the JVM. */
  @Override
  public void stop() {}
}
