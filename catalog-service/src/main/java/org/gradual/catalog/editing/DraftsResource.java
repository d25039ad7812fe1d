package org.gradual.catalog.editing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Incoming;
import org.gradual.foundation.wire.Query;

/** All open drafts. */
@Path("/drafts")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Editors.ROLE)
@RunOnVirtualThread
@Tag(name = "Editing")
public class DraftsResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadDrafts drafts;
  private final PublishDrafts publish;

  DraftsResource(CurrentCaller caller, Query query, ReadDrafts drafts, PublishDrafts publish) {
    this.caller = caller;
    this.query = query;
    this.drafts = drafts;
    this.publish = publish;
  }

  @GET
  @Operation(summary = "The open drafts, by slug")
  @Asks(Paging.class)
  public Page<DraftView> list() {
    return drafts.page(query.read(Paging.class));
  }

  @POST
  @Path("publish")
  @Operation(summary = "Publish several drafts at once, all of them or none")
  public Publications publish(Incoming<ChosenDrafts> body) {
    return new Publications(publish.publishTogether(body.read().drafts(), caller.get().sub()));
  }

  /** The documents of what was published, in the order in which it was asked for. */
  public record Publications(List<PublishedDocument> items) {}
}
