package org.gradual.catalog.exercise;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.catalog.picture.Drawing;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The picture of an exercise. */
@Path("/exercises")
@RunOnVirtualThread
@Tag(name = "Exercises")
public class PictureResource {
  private final Listing listing;

  PictureResource(Listing listing) {
    this.listing = listing;
  }

  @GET
  @Operation(summary = "An exercise drawn, from its start to its end; not every exercise has one")
  @Path(ExerciseResource.SLUG + "/picture")
  @Produces("image/svg+xml")
  public RestResponse<String> picture(String slug, @Context HttpHeaders headers) {
    Listed listed =
        listing
            .find(slug)
            .filter(it -> it.content().picture() != null)
            .orElseThrow(Refusal::notFound);
    String tag = Preconditions.tag(listed.document().revision());
    ResponseBuilder<String> answer =
        Optional.of(listed.content())
            .filter(_ -> !Preconditions.of(headers).alreadyHas(tag))
            .map(it -> ResponseBuilder.ok(Drawing.svg(it.picture(), it.slug(), it.name())))
            .orElseGet(ResponseBuilder::notModified);
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=60")
        .build();
  }
}
