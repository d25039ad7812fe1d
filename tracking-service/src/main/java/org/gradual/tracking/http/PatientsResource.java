package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Incoming;
import org.gradual.foundation.wire.Query;
import org.gradual.tracking.care.EnrolPatient;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.care.Patients;
import org.gradual.tracking.care.Role;
import org.gradual.tracking.chart.ChangePatient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Patients' records. */
@Path("/patients")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PatientsResource {

  private final CurrentCaller caller;
  private final Query query;
  private final Patients patients;
  private final EnrolPatient enrol;
  private final ChangePatient change;

  PatientsResource(
      CurrentCaller caller,
      Query query,
      Patients patients,
      EnrolPatient enrol,
      ChangePatient change) {
    this.caller = caller;
    this.query = query;
    this.patients = patients;
    this.enrol = enrol;
    this.change = change;
  }

  @POST
  @RolesAllowed(Role.THERAPIST)
  public RestResponse<PatientView> enrolPatient(Incoming<PatientBody> body, @Context UriInfo uri) {
    var patient = enrol.enrol(caller.as(Role.THERAPIST), body.read().details());
    return whole(
        ResponseBuilder.<PatientView>created(
            uri.getAbsolutePathBuilder().path(patient.id().toString()).build()),
        patient);
  }

  @GET
  @RolesAllowed({Role.THERAPIST, Role.PATIENT, Role.ADMIN})
  @Asks(PatientsQuery.class)
  public Page<PatientView> listPatients() {
    var asked = query.read(PatientsQuery.class);
    return patients.page(caller.get(), asked.q(), asked.paging()).map(PatientView::of);
  }

  @GET
  @Path("{patient}")
  @RolesAllowed({Role.THERAPIST, Role.PATIENT})
  public RestResponse<PatientView> readPatient(UUID patient) {
    return whole(ResponseBuilder.<PatientView>create(200), patients.one(caller.get(), patient));
  }

  @PUT
  @Path("{patient}")
  @RolesAllowed({Role.THERAPIST, Role.PATIENT})
  public RestResponse<PatientView> changePatient(
      UUID patient, Incoming<PatientBody> body, @Context HttpHeaders headers) {
    return whole(
        ResponseBuilder.<PatientView>create(200),
        change.change(
            caller.get(), patient, () -> body.read().details(), () -> Preconditions.of(headers)));
  }

  private static RestResponse<PatientView> whole(
      ResponseBuilder<PatientView> answer, Patient patient) {
    return answer
        .entity(PatientView.of(patient))
        .header(HttpHeaders.ETAG, Preconditions.tag(patient.revision()))
        .build();
  }
}
