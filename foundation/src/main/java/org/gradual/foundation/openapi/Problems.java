package org.gradual.foundation.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.gradual.foundation.problem.Problem;

/** The refusals that an operation can answer with, all of one shape. */
final class Problems {

  private static final String NAME = "Problem";
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("400", "The request alone shows that it is wrong"),
          Map.entry("401", "No valid token"),
          Map.entry("403", "The role may not do this"),
          Map.entry("404", "Unknown, or not the caller's to know"),
          Map.entry("406", "No such representation"),
          Map.entry("409", "The state has moved"),
          Map.entry("412", "The precondition does not hold"),
          Map.entry("413", "The body is over 1 MiB"),
          Map.entry("415", "The body is not application/json"),
          Map.entry("422", "Well-formed, but refused"),
          Map.entry("428", "A precondition is needed"),
          Map.entry("503", "The database is away; see Retry-After"),
          Map.entry("default", "Any other refusal or failure"));

  /** The framework adds these by itself to methods with a body or with roles; ours say more. */
  private static final Set<String> BY_THE_FRAMEWORK = Set.of("400", "401", "403");

  private Problems() {}

  static void declare(OpenAPI document) {
    var violation =
        type(Schema.SchemaType.OBJECT)
            .addProperty("field", text())
            .addProperty("message", text())
            .required(List.of("field", "message"));
    document
        .getComponents()
        .addSchema(
            NAME,
            type(Schema.SchemaType.OBJECT)
                .description("RFC 9457; a type may add members of its own, such as limit")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("violations", type(Schema.SchemaType.ARRAY).items(violation))
                .required(List.of("type", "title", "status")));
  }

  static void answer(HttpMethod method, Operation operation) {
    var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.<Parameter>of());
    var statuses = new TreeSet<>(List.of("401", "403", "406", "503", "default"));
    if (operation.getRequestBody() != null) {
      statuses.addAll(List.of("400", "413", "415", "422"));
    }
    if (!parameters.isEmpty()) {
      statuses.add("400");
    }
    if (parameters.stream().anyMatch(one -> one.getIn() == Parameter.In.PATH)) {
      statuses.add("404");
    }
    if (method != HttpMethod.GET) {
      statuses.addAll(List.of("409", "412", "428"));
    }
    statuses.forEach(status -> answer(operation.getResponses(), status));
  }

  /** An operation may describe a refusal in words of its own. */
  private static void answer(APIResponses responses, String status) {
    var own =
        Optional.ofNullable(responses.getAPIResponse(status))
            .filter(_ -> !BY_THE_FRAMEWORK.contains(status));
    var words = own.map(APIResponse::getDescription).orElse(WORDS.get(status));
    responses.addAPIResponse(status, problem(words));
  }

  private static APIResponse problem(String words) {
    var media =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/" + NAME));
    return OASFactory.createAPIResponse()
        .description(words)
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
  }

  private static Schema text() {
    return type(Schema.SchemaType.STRING);
  }

  private static Schema type(Schema.SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
