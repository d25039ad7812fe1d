package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Incoming;
import org.gradual.foundation.wire.Query;
import org.gradual.tracking.care.Role;
import org.gradual.tracking.chart.Listing;
import org.gradual.tracking.chart.ReadChart;
import org.gradual.tracking.chart.RecordSession;
import org.gradual.tracking.chart.WithdrawSession;
import org.gradual.tracking.wire.SessionBody;
import org.gradual.tracking.wire.SessionView;
import org.jboss.resteasy.reactive.RestResponse;

/** What a patient did. */
@Path("/patients/{patient}/sessions")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.THERAPIST})
@RunOnVirtualThread
public class SessionsResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadChart chart;
  private final RecordSession recordSession;
  private final WithdrawSession withdrawSession;

  SessionsResource(
      CurrentCaller caller,
      Query query,
      ReadChart chart,
      RecordSession recordSession,
      WithdrawSession withdrawSession) {
    this.caller = caller;
    this.query = query;
    this.chart = chart;
    this.recordSession = recordSession;
    this.withdrawSession = withdrawSession;
  }

  @GET
  @Asks(Listing.class)
  public Page<SessionView> list(UUID patient) {
    return chart.sessions(caller.get(), patient, () -> query.read(Listing.class));
  }

  @GET
  @Path("{session}")
  public RestResponse<SessionView> get(UUID patient, UUID session) {
    return Answers.recorded(chart.session(caller.get(), patient, session));
  }

  @PUT
  @Path("{session}")
  public RestResponse<SessionView> put(
      UUID patient, UUID session, Incoming<SessionBody> body, @Context HttpHeaders headers) {
    return Answers.recorded(
        recordSession.put(
            caller.get(), patient, session, body::read, () -> Preconditions.of(headers)));
  }

  @DELETE
  @Path("{session}")
  public void delete(UUID patient, UUID session, @Context HttpHeaders headers) {
    withdrawSession.delete(caller.get(), patient, session, () -> Preconditions.of(headers));
  }
}
