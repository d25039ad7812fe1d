package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Incoming;
import org.gradual.foundation.wire.Query;
import org.gradual.tracking.care.Role;
import org.gradual.tracking.chart.AlertListing;
import org.gradual.tracking.chart.ClearAlert;
import org.gradual.tracking.chart.ReadChart;
import org.gradual.tracking.wire.AlertView;
import org.gradual.tracking.wire.ClearingBody;

/** What a therapist should look at. */
@Path("/patients/{patient}/alerts")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.THERAPIST)
@RunOnVirtualThread
public class AlertsResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadChart chart;
  private final ClearAlert clearAlert;

  AlertsResource(CurrentCaller caller, Query query, ReadChart chart, ClearAlert clearAlert) {
    this.caller = caller;
    this.query = query;
    this.chart = chart;
    this.clearAlert = clearAlert;
  }

  @GET
  @Asks(AlertListing.class)
  public Page<AlertView> list(UUID patient) {
    return chart.alerts(caller.as(Role.THERAPIST), patient, () -> query.read(AlertListing.class));
  }

  @POST
  @Path("{alert}/clear")
  public AlertView clear(UUID patient, UUID alert, Incoming<ClearingBody> body) {
    return clearAlert.clear(caller.as(Role.THERAPIST), patient, alert, body::read);
  }
}
