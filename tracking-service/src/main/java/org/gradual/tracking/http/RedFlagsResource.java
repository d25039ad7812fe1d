package org.gradual.tracking.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.gradual.tracking.progression.RedFlag;

/**
 * The questions that an app asks, and what a yes means; an app keeps them, so that they are there
 * offline.
 */
@Path("/red-flags")
@Produces(MediaType.APPLICATION_JSON)
public class RedFlagsResource {

  /** Rises whenever a question or an action changes. */
  private static final String VERSION = "1";

  record RedFlagView(
      RedFlag code, String question, RedFlag.Urgency urgency, String action, String source) {

    static RedFlagView of(RedFlag flag) {
      return new RedFlagView(flag, flag.question(), flag.urgency(), flag.action(), flag.source());
    }
  }

  record RedFlagsView(List<RedFlagView> items, String version) {}

  @GET
  public RedFlagsView readRedFlags() {
    return new RedFlagsView(Arrays.stream(RedFlag.values()).map(RedFlagView::of).toList(), VERSION);
  }
}
