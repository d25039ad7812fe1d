package org.gradual.foundation.wire;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.gradual.foundation.problem.ProblemType;
import org.gradual.foundation.problem.Refusal;

/**
 * The bytes of a body and what the request says about them.
 *
 * @param bytes one more than the limit at most
 * @param mediaType as sent, absent if the request names none
 * @param coding the header {@code Content-Encoding}
 */
record Body(byte[] bytes, Optional<String> mediaType, Optional<String> coding) {

  /** 1 MiB. */
  static final int LARGEST = 1 << 20;

  static Body from(InputStream in, Optional<String> mediaType, Optional<String> coding)
      throws IOException {
    return new Body(in.readNBytes(LARGEST + 1), mediaType, coding);
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  boolean tooLarge() {
    return bytes.length > LARGEST;
  }

  /**
   * The bytes, if they claim to be JSON in UTF-8.
   *
   * @throws Refusal 413 or 415
   */
  byte[] json() {
    if (tooLarge()) {
      throw Refusal.tooLarge("A body has at most " + LARGEST + " bytes", LARGEST);
    }
    var plain = coding.filter(name -> !name.equalsIgnoreCase("identity")).isEmpty();
    if (!isEmpty() && !(plain && mediaType.filter(Body::isJson).isPresent())) {
      throw ProblemType.UNSUPPORTED_MEDIA_TYPE.refusal().header("Accept", "application/json");
    }
    return bytes;
  }

  private static boolean isJson(String text) {
    try {
      var type = MediaType.valueOf(text);
      var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
      return type.getType().equalsIgnoreCase("application")
          && type.getSubtype().equalsIgnoreCase("json")
          && (charset == null || charset.equalsIgnoreCase(StandardCharsets.UTF_8.name()));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body(var theirs, var type, var how)
        && Arrays.equals(bytes, theirs)
        && mediaType.equals(type)
        && coding.equals(how);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
