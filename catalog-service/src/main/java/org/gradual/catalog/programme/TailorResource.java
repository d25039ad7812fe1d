package org.gradual.catalog.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.foundation.wire.Incoming;

/** A plan made for one person. Nothing of the person is kept. */
@Path("/programmes/tailor")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Programmes")
public class TailorResource {
  private final PublishedShelf published;

  TailorResource(PublishedShelf published) {
    this.published = published;
  }

  @POST
  @Operation(summary = "A first plan for a person, with the reasons for what is in it and is not")
  public Proposal tailor(Incoming<Person> person) {
    return Tailor.plan(published.now(), person.read());
  }
}
