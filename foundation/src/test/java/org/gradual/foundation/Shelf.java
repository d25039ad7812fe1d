package org.gradual.foundation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.identity.CurrentCaller;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Incoming;
import org.gradual.foundation.wire.InvalidMember;
import org.gradual.foundation.wire.Query;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;
import org.jboss.resteasy.reactive.RestResponse;

/** A small resource that uses everything the foundation offers. There is one record on it. */
@Path("/shelf")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@RunOnVirtualThread
public class Shelf {

  static final UUID ONLY = UUID.fromString("0198a2c4-0000-7000-8000-000000000001");
  private static final String TAG = Preconditions.tag(3);

  enum Colour {
    RED,
    BLUE
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Circle.class, name = "CIRCLE"),
    @JsonSubTypes.Type(value = Square.class, name = "SQUARE")
  })
  sealed interface Form {}

  record Circle(@Min(1) int radius) implements Form {}

  record Square(@Min(1) int side) implements Form {}

  record Part(@NotNull @Min(1) @Max(500) Integer count, Optional<BigDecimal> weight) {
    Part {
      if (weight.filter(w -> w.signum() < 0).isPresent()) {
        throw new InvalidMember("weight", "must not be negative");
      }
    }
  }

  record Thing(
      @NotNull @Text(max = 20) String name,
      Optional<@Text String> note,
      Optional<@Slug String> place,
      @NotEmpty @Size(max = 5) List<Part> parts,
      Set<Colour> colours,
      Optional<Form> form,
      Optional<OffsetDateTime> at,
      Optional<LocalDate> day,
      Optional<UUID> owner,
      Map<String, Integer> settings,
      boolean fragile) {

    Thing {
      colours = colours == null ? Set.of() : colours;
      settings = settings == null ? Map.of() : settings;
      if (day.isPresent() && at.isPresent()) {
        throw new IllegalArgumentException("has a day or a time, not both");
      }
    }
  }

  record ThingsQuery(
      Optional<@Text(max = 20) String> q,
      Optional<LocalDate> from,
      Optional<Set<Colour>> colour,
      Paging paging) {}

  private final Query query;
  private final CurrentCaller caller;

  Shelf(Query query, CurrentCaller caller) {
    this.query = query;
    this.caller = caller;
  }

  @GET
  @Asks(ThingsQuery.class)
  public Page<Integer> list() {
    var paging = query.read(ThingsQuery.class).paging();
    var after = paging.after("things", Integer.class).map(c -> c.key(0, Integer.class)).orElse(0);
    var rows = IntStream.rangeClosed(after + 1, 120).boxed().limit(paging.fetch()).toList();
    return Page.of(rows, paging, number -> Cursor.at("things", number));
  }

  @GET
  @Path("{id}")
  public RestResponse<Map<String, String>> one(UUID id) {
    find(id);
    return RestResponse.ResponseBuilder.ok(
            Map.of("by", caller.get().sub() + "@" + caller.get().clinic()))
        .header(HttpHeaders.ETAG, TAG)
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed("writer")
  public Thing change(UUID id, Incoming<Thing> body, @Context HttpHeaders headers) {
    find(id);
    var thing = body.read();
    Preconditions.of(headers).require(TAG);
    return thing;
  }

  @POST
  @RolesAllowed("writer")
  public Thing add(Incoming<Thing> body) {
    return body.read();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed("writer")
  public void remove(UUID id) {
    find(id);
  }

  @GET
  @Path("broken")
  public String broken() {
    throw new IllegalStateException("secret of the house");
  }

  @GET
  @Path("away")
  public String away() {
    throw new IllegalStateException(new SQLException("connection refused", "08001"));
  }

  private static void find(UUID id) {
    if (!id.equals(ONLY)) {
      throw Refusal.notFound();
    }
  }
}
