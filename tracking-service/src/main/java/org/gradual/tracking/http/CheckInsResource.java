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
import org.gradual.tracking.chart.RecordCheckIn;
import org.gradual.tracking.wire.CheckInBody;
import org.gradual.tracking.wire.CheckInView;
import org.jboss.resteasy.reactive.RestResponse;

/** How a patient is on a day. */
@Path("/patients/{patient}/check-ins")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.THERAPIST})
@RunOnVirtualThread
public class CheckInsResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadChart chart;
  private final RecordCheckIn recordCheckIn;

  CheckInsResource(
      CurrentCaller caller, Query query, ReadChart chart, RecordCheckIn recordCheckIn) {
    this.caller = caller;
    this.query = query;
    this.chart = chart;
    this.recordCheckIn = recordCheckIn;
  }

  @GET
  @Asks(Listing.class)
  public Page<CheckInView> list(UUID patient) {
    return chart.checkIns(caller.get(), patient, () -> query.read(Listing.class));
  }

  @GET
  @Path("{date}")
  public RestResponse<CheckInView> get(UUID patient, LocalDate date) {
    return Answers.recorded(chart.checkIn(caller.get(), patient, date));
  }

  @PUT
  @Path("{date}")
  public RestResponse<CheckInView> put(
      UUID patient, LocalDate date, Incoming<CheckInBody> body, @Context HttpHeaders headers) {
    return Answers.recorded(
        recordCheckIn.put(
            caller.get(), patient, date, body::read, () -> Preconditions.of(headers)));
  }
}
