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
import java.util.UUID;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Incoming;
import org.gradual.foundation.wire.Query;
import org.gradual.tracking.care.Role;
import org.gradual.tracking.chart.MeasureListing;
import org.gradual.tracking.chart.ReadMeasures;
import org.gradual.tracking.chart.RecordMeasure;
import org.gradual.tracking.wire.MeasureBody;
import org.gradual.tracking.wire.MeasureView;
import org.jboss.resteasy.reactive.RestResponse;

/** What a patient answered to instruments such as RMDQ. */
@Path("/patients/{patient}/measures")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.THERAPIST})
@RunOnVirtualThread
public class MeasuresResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadMeasures measures;
  private final RecordMeasure recordMeasure;

  MeasuresResource(
      CurrentCaller caller, Query query, ReadMeasures measures, RecordMeasure recordMeasure) {
    this.caller = caller;
    this.query = query;
    this.measures = measures;
    this.recordMeasure = recordMeasure;
  }

  @GET
  @Asks(MeasureListing.class)
  public Page<MeasureView> list(UUID patient) {
    return measures.page(caller.get(), patient, () -> query.read(MeasureListing.class));
  }

  @GET
  @Path("{measure}")
  public RestResponse<MeasureView> get(UUID patient, UUID measure) {
    return Answers.recorded(measures.one(caller.get(), patient, measure));
  }

  @PUT
  @Path("{measure}")
  public RestResponse<MeasureView> put(
      UUID patient, UUID measure, Incoming<MeasureBody> body, @Context HttpHeaders headers) {
    return Answers.recorded(
        recordMeasure.put(
            caller.get(), patient, measure, body::read, () -> Preconditions.of(headers)));
  }
}
