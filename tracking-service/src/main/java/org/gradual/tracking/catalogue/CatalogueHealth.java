package org.gradual.tracking.catalogue;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * `GET /q/health/group/catalogue`: UP once the projection holds the whole catalog. It stands
 * outside readiness, because the service records and decides without it. Records that are set aside
 * are told, and make it DOWN no more than they stop the others.
 */
@HealthGroup("catalogue")
@ApplicationScoped
class CatalogueHealth implements HealthCheck {
  private final CatalogueReader reader;
  private final SetAsideAlarm alarm;

  CatalogueHealth(CatalogueReader reader, SetAsideAlarm alarm) {
    this.reader = reader;
    this.alarm = alarm;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("catalogue complete")
        .status(reader.isComplete())
        .withData("recordsSetAside", alarm.waiting())
        .build();
  }
}
