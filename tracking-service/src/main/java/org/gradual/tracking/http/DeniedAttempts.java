package org.gradual.tracking.http;

import io.quarkus.logging.Log;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import java.util.UUID;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.tracking.store.TransactionDoor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Notes in the audit trail who was refused for their role. That happens before a resource runs, on
 * a thread that must not wait for the database; so the entry follows the answer by a moment.
 */
public class DeniedAttempts {

  private static final int FORBIDDEN = 403;

  private final CurrentCaller caller;
  private final TransactionDoor door;

  DeniedAttempts(CurrentCaller caller, TransactionDoor door) {
    this.caller = caller;
    this.door = door;
  }

  @ServerResponseFilter
  public void note(
      ContainerRequestContext request,
      ContainerResponseContext response,
      SimpleResourceInfo resource) {
    if (response.getStatus() == FORBIDDEN
        && request.getUriInfo().getPath().startsWith("/patients/")) {
      var who = caller.get();
      patient(request)
          .ifPresent(
              id -> Thread.startVirtualThread(() -> write(who, id, resource.getMethodName())));
    }
  }

  private void write(Caller who, UUID patient, String operation) {
    try {
      door.denied(who, patient, operation, FORBIDDEN);
    } catch (RuntimeException databaseAway) {
      Log.warnf("A denied %s is missing in the audit trail: %s", operation, databaseAway);
    }
  }

  private static Optional<UUID> patient(ContainerRequestContext request) {
    try {
      return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("patient"))
          .map(UUID::fromString);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
