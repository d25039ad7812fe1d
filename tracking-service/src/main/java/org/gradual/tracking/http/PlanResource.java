package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Incoming;
import org.gradual.foundation.wire.Query;
import org.gradual.tracking.care.Role;
import org.gradual.tracking.chart.ReadChart;
import org.gradual.tracking.chart.Recorded;
import org.gradual.tracking.chart.RevisePlan;
import org.gradual.tracking.wire.AgendaView;
import org.gradual.tracking.wire.PlanBody;
import org.gradual.tracking.wire.PlanView;
import org.jboss.resteasy.reactive.RestResponse;

/** What a patient is to do: the plan, and what it asks for on one day. */
@Path("/patients/{patient}")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.THERAPIST})
@RunOnVirtualThread
public class PlanResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadChart chart;
  private final RevisePlan revisePlan;

  PlanResource(CurrentCaller caller, Query query, ReadChart chart, RevisePlan revisePlan) {
    this.caller = caller;
    this.query = query;
    this.chart = chart;
    this.revisePlan = revisePlan;
  }

  @GET
  @Path("plan")
  public RestResponse<PlanView> plan(UUID patient) {
    var plan = chart.plan(caller.get(), patient);
    return Answers.recorded(new Recorded<>(plan, plan.revision(), false));
  }

  @PUT
  @Path("plan")
  @RolesAllowed(Role.THERAPIST)
  public RestResponse<PlanView> put(
      UUID patient, Incoming<PlanBody> body, @Context HttpHeaders headers) {
    return Answers.recorded(
        revisePlan.put(
            caller.as(Role.THERAPIST), patient, body::read, () -> Preconditions.of(headers)));
  }

  @GET
  @Path("agenda")
  @Asks(AgendaQuery.class)
  public AgendaView agenda(UUID patient) {
    return chart.agenda(caller.get(), patient, () -> query.read(AgendaQuery.class).date());
  }

  record AgendaQuery(Optional<LocalDate> date) {}
}
