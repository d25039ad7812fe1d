package org.gradual.foundation.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** Hands a resource its body unread, whatever media type it claims. */
@Provider
public class IncomingBodies implements MessageBodyReader<Incoming<?>> {

  private final BodyReader reader;

  IncomingBodies(BodyReader reader) {
    this.reader = reader;
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return type == Incoming.class;
  }

  @Override
  public Incoming<?> readFrom(
      Class<Incoming<?>> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    var body =
        Body.from(
            in,
            Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_TYPE)),
            Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_ENCODING)));
    var record = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    return new Incoming<>(body, record, reader);
  }
}
