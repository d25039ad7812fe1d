package org.gradual.foundation.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gradual.foundation.problem.Printable;
import org.gradual.foundation.problem.Refusal;

/**
 * A place in the order of a list, written as URL-safe text that clients hand back unread. It grants
 * nothing: who may read the list is asked again for each page.
 *
 * @param list the name of the list
 * @param keys the values of the list's order at this place, the last one unique
 */
public record Cursor(String list, List<Object> keys) {

  private static final int LONGEST = 2_000;
  private static final Map<Class<?>, Function<String, ?>> PARSERS =
      Map.of(
          String.class,
          Function.identity(),
          UUID.class,
          UUID::fromString,
          Instant.class,
          key -> inOurEra(Instant.parse(key), Instant.parse(key).atZone(ZoneOffset.UTC).getYear()),
          LocalDate.class,
          key -> inOurEra(LocalDate.parse(key), LocalDate.parse(key).getYear()),
          Long.class,
          Long::valueOf,
          Integer.class,
          Integer::valueOf,
          Double.class,
          Double::valueOf);

  public Cursor {
    keys = List.copyOf(keys);
  }

  public static Cursor at(String list, Object... keys) {
    return new Cursor(list, List.of(keys));
  }

  /** The key at this index, in the type that was asked for when decoding. */
  public <T> T key(int index, Class<T> type) {
    return type.cast(keys.get(index));
  }

  public String encoded() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(list);
      for (var key : keys) {
        out.writeUTF(key.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  static Cursor decode(String text, String list, Class<?>... types) {
    if (text.length() > LONGEST) {
      throw unreadable();
    }
    try (var in =
        new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
      if (!in.readUTF().equals(list)) {
        throw unreadable();
      }
      var keys = new ArrayList<>();
      for (var type : types) {
        keys.add(parse(in.readUTF(), type));
      }
      if (in.available() > 0) {
        throw unreadable();
      }
      return new Cursor(list, keys);
    } catch (IOException | IllegalArgumentException | DateTimeException forged) {
      throw unreadable();
    }
  }

  private static Object parse(String key, Class<?> type) {
    var parser = PARSERS.get(type);
    if (parser == null) {
      throw new IllegalStateException("A cursor has no keys of " + type);
    }
    if (!Printable.storable(key)) {
      throw unreadable();
    }
    return parser.apply(key);
  }

  /** Years beyond four digits are no one's record, and the database may not know them. */
  private static <T extends Temporal> T inOurEra(T time, int year) {
    if (year < 1 || year > 9999) {
      throw unreadable();
    }
    return time;
  }

  private static Refusal unreadable() {
    return Refusal.invalid("cursor", "is not a cursor of this list");
  }
}
