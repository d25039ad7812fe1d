package org.gradual.tracking.catalogue;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * `GET /q/health/group/catalogue`: UP once the projection holds the whole catalog. It stands
 * outside readiness, because the service records and decides without it.
 */
@HealthGroup("catalogue")
@ApplicationScoped
class CatalogueHealth implements HealthCheck {
  private final CatalogueReader reader;

  CatalogueHealth(CatalogueReader reader) {
    this.reader = reader;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("catalogue complete").status(reader.isComplete()).build();
  }
}
