package org.gradual.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.gradual.foundation.problem.ProblemType;

/** JSON values, one a line, in UTF-8. */
final class Ndjson {
  static final String MEDIA_TYPE = "application/x-ndjson";

  private static final ProblemType UNSUPPORTED =
      new ProblemType("unsupported-media-type", 415, "The body has to be " + MEDIA_TYPE);

  private Ndjson() {}

  /**
   * Goes on with a request only if its body claims to be this.
   *
   * @throws org.gradual.foundation.problem.Refusal 415
   */
  static void require(HttpHeaders headers) {
    String coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    boolean plain = coding == null || coding.equalsIgnoreCase("identity");
    boolean lines =
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
            .filter(Ndjson::isMeantBy)
            .isPresent();
    if (!plain || !lines) {
      throw UNSUPPORTED.refusal().header(HttpHeaders.ACCEPT, MEDIA_TYPE);
    }
  }

  private static boolean isMeantBy(String text) {
    try {
      var type = MediaType.valueOf(text);
      var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
      return MediaType.valueOf(MEDIA_TYPE).isCompatible(type)
          && !type.isWildcardSubtype()
          && (charset == null || charset.equalsIgnoreCase(UTF_8.name()));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
