package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;
import org.gradual.tracking.care.AuditEntry;
import org.gradual.tracking.care.AuditTrail;
import org.gradual.tracking.care.Role;

/** Who has looked at a patient's data. */
@Path("/patients/{patient}/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.THERAPIST, Role.PATIENT, Role.ADMIN})
@RunOnVirtualThread
public class AuditResource {

  private final CurrentCaller caller;
  private final Query query;
  private final AuditTrail trail;

  AuditResource(CurrentCaller caller, Query query, AuditTrail trail) {
    this.caller = caller;
    this.query = query;
    this.trail = trail;
  }

  @GET
  @Asks(AuditQuery.class)
  public Page<AuditEntry> readAudit(UUID patient) {
    return trail.page(caller.get(), patient, () -> query.read(AuditQuery.class).paging());
  }
}
