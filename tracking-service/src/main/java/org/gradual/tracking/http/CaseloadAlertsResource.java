package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;
import org.gradual.tracking.chart.ReadCaseloadAlerts;
import org.gradual.tracking.wire.AlertView;

/** What a therapist should look at, over all patients in their care. */
@Path("/alerts")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("therapist")
@RunOnVirtualThread
public class CaseloadAlertsResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadCaseloadAlerts alerts;

  CaseloadAlertsResource(CurrentCaller caller, Query query, ReadCaseloadAlerts alerts) {
    this.caller = caller;
    this.query = query;
    this.alerts = alerts;
  }

  @GET
  @Asks(ReadCaseloadAlerts.Question.class)
  public Page<AlertView> list() {
    return alerts.page(caller.get(), () -> query.read(ReadCaseloadAlerts.Question.class));
  }
}
