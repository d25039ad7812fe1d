package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.wire.Incoming;
import org.gradual.tracking.care.Role;
import org.gradual.tracking.chart.ReplayHistory;
import org.gradual.tracking.wire.ReplayBody;
import org.gradual.tracking.wire.ReplayView;

/** What would have been decided under other rules; it changes nothing. */
@Path("/patients/{patient}/replay")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.THERAPIST)
@RunOnVirtualThread
public class ReplayResource {
  private final CurrentCaller caller;
  private final ReplayHistory replayHistory;

  ReplayResource(CurrentCaller caller, ReplayHistory replayHistory) {
    this.caller = caller;
    this.replayHistory = replayHistory;
  }

  @POST
  public ReplayView replay(UUID patient, Incoming<ReplayBody> body, @Context HttpHeaders headers) {
    return replayHistory.replay(
        caller.as(Role.THERAPIST), patient, body::read, () -> Preconditions.of(headers));
  }
}
