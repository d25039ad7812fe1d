package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;
import org.gradual.tracking.care.Role;
import org.gradual.tracking.progress.ProgressQuery;
import org.gradual.tracking.progress.ProgressView;
import org.gradual.tracking.progress.ReadProgress;

/** How it went. */
@Path("/patients/{patient}/progress")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.THERAPIST})
@RunOnVirtualThread
public class ProgressResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadProgress progress;

  ProgressResource(CurrentCaller caller, Query query, ReadProgress progress) {
    this.caller = caller;
    this.query = query;
    this.progress = progress;
  }

  @GET
  @Asks(ProgressQuery.class)
  public ProgressView get(UUID patient) {
    return progress.of(caller.get(), patient, () -> query.read(ProgressQuery.class));
  }
}
