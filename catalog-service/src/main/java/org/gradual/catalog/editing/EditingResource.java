package org.gradual.catalog.editing;

import static org.gradual.catalog.exercise.ExerciseResource.SLUG;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.wire.Incoming;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What editors do with one exercise. */
@Path("/exercises")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Editors.ROLE)
@RunOnVirtualThread
@Tag(name = "Editing")
public class EditingResource {
  private final CurrentCaller caller;
  private final ReadDrafts drafts;
  private final WriteDraft write;
  private final PublishDrafts publish;
  private final RetireExercise retire;

  EditingResource(
      CurrentCaller caller,
      ReadDrafts drafts,
      WriteDraft write,
      PublishDrafts publish,
      RetireExercise retire) {
    this.caller = caller;
    this.drafts = drafts;
    this.write = write;
    this.publish = publish;
    this.retire = retire;
  }

  @POST
  @Operation(summary = "Begin an exercise that is new to the catalog, as a draft")
  @RequestBody(content = @Content(schema = @Schema(implementation = Exercise.class)))
  public RestResponse<DraftView> begin(Incoming<JsonNode> body, @Context UriInfo uri) {
    Draft draft = write.begin(body.read(), editor());
    return answer(
        ResponseBuilder.created(
            uri.getAbsolutePathBuilder().path(draft.slug()).path("draft").build()),
        draft);
  }

  @PUT
  @Path(SLUG)
  @Operation(summary = "Change the draft of an exercise, or begin one")
  @RequestBody(content = @Content(schema = @Schema(implementation = Exercise.class)))
  public RestResponse<DraftView> put(
      String slug, Incoming<JsonNode> body, @Context HttpHeaders headers) {
    var written = write.put(slug, body.read(), () -> Preconditions.of(headers), editor());
    return answer(ResponseBuilder.create(written.isNew() ? 201 : 200), written.draft());
  }

  @GET
  @Path(SLUG + "/draft")
  @Operation(summary = "The draft of an exercise, with what still keeps it from being published")
  public RestResponse<DraftView> draft(String slug) {
    return answer(ResponseBuilder.create(200), drafts.one(slug));
  }

  @DELETE
  @Path(SLUG + "/draft")
  @Operation(summary = "Discard the draft of an exercise; what is published stays")
  public void discard(String slug, @Context HttpHeaders headers) {
    write.discard(slug, () -> Preconditions.of(headers));
  }

  @POST
  @Path(SLUG + "/publish")
  @Operation(summary = "Publish the draft of an exercise as its next revision")
  public RestResponse<PublishedDocument> publish(String slug, @Context HttpHeaders headers) {
    return published(publish.publish(slug, () -> Preconditions.of(headers), editor()));
  }

  @POST
  @Path(SLUG + "/retire")
  @Operation(summary = "Take an exercise out of what is offered, for another one or for none")
  public RestResponse<PublishedDocument> retire(
      String slug, Incoming<Retirement> body, @Context HttpHeaders headers) {
    return published(
        retire.retire(
            slug,
            () -> body.readOr(new Retirement(Optional.empty())).replacedBy(),
            () -> Preconditions.of(headers),
            editor()));
  }

  private String editor() {
    return caller.get().sub();
  }

  private RestResponse<DraftView> answer(ResponseBuilder<DraftView> answer, Draft draft) {
    return answer
        .entity(drafts.view(draft))
        .header(HttpHeaders.ETAG, draft.tag())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static RestResponse<PublishedDocument> published(PublishedDocument document) {
    return ResponseBuilder.ok(document)
        .header(HttpHeaders.ETAG, Preconditions.tag(document.revision()))
        .build();
  }
}
