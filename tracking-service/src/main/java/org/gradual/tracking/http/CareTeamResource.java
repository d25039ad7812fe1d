package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.tracking.care.CareTeam;
import org.gradual.tracking.care.Role;

/** Who cares for a patient. */
@Path("/patients/{patient}/therapists/{sub}")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.THERAPIST, Role.ADMIN})
@RunOnVirtualThread
public class CareTeamResource {

  private final CurrentCaller caller;
  private final CareTeam team;

  CareTeamResource(CurrentCaller caller, CareTeam team) {
    this.caller = caller;
    this.team = team;
  }

  @PUT
  public void addTherapist(UUID patient, String sub, @Context HttpHeaders headers) {
    team.add(caller.as(Role.THERAPIST, Role.ADMIN), patient, sub, () -> Preconditions.of(headers));
  }

  @DELETE
  public void removeTherapist(UUID patient, String sub, @Context HttpHeaders headers) {
    team.remove(
        caller.as(Role.THERAPIST, Role.ADMIN), patient, sub, () -> Preconditions.of(headers));
  }
}
