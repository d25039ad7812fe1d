package org.gradual.catalog.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.catalog.editing.Editors;
import org.gradual.catalog.editing.TakeDrafts;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;

/** Exercises out of a file, as drafts. */
@Path("/import")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Editors.ROLE)
@RunOnVirtualThread
@Tag(name = "Exchange")
public class ImportResource {
  private final CurrentCaller caller;
  private final Query query;
  private final ReadManuscripts manuscripts;
  private final TakeDrafts drafts;
  private final ExchangeLimits limits;

  ImportResource(
      CurrentCaller caller,
      Query query,
      ReadManuscripts manuscripts,
      TakeDrafts drafts,
      ExchangeLimits limits) {
    this.caller = caller;
    this.query = query;
    this.manuscripts = manuscripts;
    this.drafts = drafts;
    this.limits = limits;
  }

  @POST
  @Operation(summary = "Take exercises, one a line, as drafts; by default only try it")
  @Asks(Run.class)
  @RequestBody(
      content =
          @Content(
              mediaType = Ndjson.MEDIA_TYPE,
              schema = @Schema(implementation = Exercise.class)))
  @APIResponse(responseCode = "200", description = "OK")
  @APIResponse(responseCode = "409", description = "Other drafts of these exercises are open")
  @APIResponse(responseCode = "413", description = "The file, a line or their number is too large")
  @APIResponse(responseCode = "415", description = "The body is not " + Ndjson.MEDIA_TYPE)
  public Imported take(InputStream file, @Context HttpHeaders headers) throws IOException {
    boolean dryRun = query.read(Run.class).dryRun().orElse(true);
    Ndjson.require(headers);
    ManuscriptFile sent = manuscripts.read(file);
    var taken =
        dryRun
            ? drafts.rehearse(sent.manuscripts(), sent)
            : drafts.take(sent.manuscripts(), sent, caller.get().sub());
    return Imported.of(dryRun, sent, taken, limits.mostHindrances());
  }

  /**
   * @param dryRun false to write; whoever does not say so only learns what would happen
   */
  public record Run(Optional<Boolean> dryRun) {}
}
