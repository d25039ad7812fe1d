package org.gradual.contracts;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a reader of the events needs, open to everyone: the AsyncAPI document and the schemas. */
@Path("/")
@PermitAll
public class ContractsResource {
  private static final String FOLDER = "/contracts/";
  private static final String SCHEMA = "[a-z0-9-]+(\\.[a-z0-9-]+)*\\.json";

  private final String asyncapi;

  /** Reads the document at start: a service without one does not start. */
  ContractsResource(ContractsConfig config) throws IOException {
    String yaml = read("asyncapi/" + config.asyncapi() + ".yaml");
    asyncapi = new YAMLMapper().readTree(yaml).toString();
  }

  /** The AsyncAPI 3 document. Its references to schemas are relative to this very address. */
  @GET
  @Path("asyncapi")
  @Produces({MediaType.APPLICATION_JSON, "application/vnd.aai.asyncapi+json"})
  public String asyncapi() {
    return asyncapi;
  }

  /** A schema, by the type of an event or the name of a part that several events share. */
  @GET
  @Path("schemas/{name:" + SCHEMA + "}")
  @Produces({"application/schema+json", MediaType.APPLICATION_JSON})
  public String schema(String name) throws IOException {
    return read("schemas/" + name);
  }

  private static String read(String file) throws IOException {
    try (InputStream content = ContractsResource.class.getResourceAsStream(FOLDER + file)) {
      if (content == null) {
        throw new NotFoundException();
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
