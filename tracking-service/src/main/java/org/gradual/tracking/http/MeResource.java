package org.gradual.tracking.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.tracking.care.Patient;
import org.gradual.tracking.care.Patients;

/** Who the caller is to this service. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeResource {

  private final CurrentCaller caller;
  private final Patients patients;

  MeResource(CurrentCaller caller, Patients patients) {
    this.caller = caller;
    this.patients = patients;
  }

  /**
   * @param patient the caller's own record, if they are a patient of the clinic
   */
  record MeView(
      String sub,
      List<String> roles,
      String clinic,
      Optional<UUID> patient,
      Optional<String> timeZone) {}

  @GET
  public MeView readMe() {
    var me = caller.get();
    var own = patients.own(me);
    return new MeView(
        me.sub(),
        me.roles().stream().sorted().toList(),
        me.clinic(),
        own.map(Patient::id),
        own.map(patient -> patient.timeZone().getId()));
  }
}
