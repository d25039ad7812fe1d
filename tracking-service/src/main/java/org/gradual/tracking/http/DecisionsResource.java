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
import org.gradual.tracking.chart.AnswerProposal;
import org.gradual.tracking.chart.DecisionListing;
import org.gradual.tracking.chart.ReadChart;
import org.gradual.tracking.wire.DecisionView;
import org.gradual.tracking.wire.VerdictBody;

/** What the rules decided, and a therapist's word on it. */
@Path("/patients/{patient}/decisions")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.THERAPIST})
@RunOnVirtualThread
public class DecisionsResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadChart chart;
  private final AnswerProposal answerProposal;

  DecisionsResource(
      CurrentCaller caller, Query query, ReadChart chart, AnswerProposal answerProposal) {
    this.caller = caller;
    this.query = query;
    this.chart = chart;
    this.answerProposal = answerProposal;
  }

  @GET
  @Asks(DecisionListing.class)
  public Page<DecisionView> list(UUID patient) {
    return chart.decisions(caller.get(), patient, () -> query.read(DecisionListing.class));
  }

  @POST
  @Path("{decision}/approve")
  @RolesAllowed(Role.THERAPIST)
  public DecisionView approve(UUID patient, UUID decision, Incoming<VerdictBody> body) {
    return answerProposal.answer(
        caller.as(Role.THERAPIST),
        patient,
        decision,
        true,
        () -> body.readOr(VerdictBody.WITHOUT_NOTE));
  }

  @POST
  @Path("{decision}/veto")
  @RolesAllowed(Role.THERAPIST)
  public DecisionView veto(UUID patient, UUID decision, Incoming<VerdictBody> body) {
    return answerProposal.answer(
        caller.as(Role.THERAPIST),
        patient,
        decision,
        false,
        () -> body.readOr(VerdictBody.WITHOUT_NOTE));
  }
}
