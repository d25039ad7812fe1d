package org.gradual.catalog.programme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;
import org.jboss.resteasy.reactive.Cache;

/** Templates for plans. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Cache(isPrivate = true, maxAge = 3600)
@Tag(name = "Programmes")
public class ProgrammesResource {
  private static final String LIST = "programmes";

  private final Programmes programmes;
  private final Query query;

  ProgrammesResource(Programmes programmes, Query query) {
    this.programmes = programmes;
    this.query = query;
  }

  @GET
  @Operation(summary = "Templates for plans, by slug")
  @Asks(Paging.class)
  public Page<Programme> list() {
    Paging paging = query.read(Paging.class);
    Optional<String> last = paging.after(LIST, String.class).map(it -> it.key(0, String.class));
    List<Programme> rest =
        programmes.all().stream()
            .filter(it -> last.filter(slug -> it.slug().compareTo(slug) <= 0).isEmpty())
            .toList();
    return Page.of(rest, paging, it -> Cursor.at(LIST, it.slug()));
  }

  @GET
  @Path("{slug}")
  @Operation(summary = "One template, its session in order")
  public Programme one(String slug) {
    return programmes.find(slug).orElseThrow(Refusal::notFound);
  }
}
