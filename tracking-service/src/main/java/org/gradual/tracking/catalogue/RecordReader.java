package org.gradual.tracking.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.tracking.catalogue.TopicRecord.Reason;
import org.gradual.tracking.catalogue.TopicRecord.Revision;
import org.gradual.tracking.catalogue.TopicRecord.Tombstone;
import org.gradual.tracking.catalogue.TopicRecord.Unreadable;

/**
 * Reads one record, or says why it cannot be read. It is tolerant of what it does not know, and
 * strict with what it uses: nothing is decided by an exercise that was read in part.
 */
@ApplicationScoped
class RecordReader {
  private static final String TYPE = "ce_type";
  private static final Map<String, String> STATUS_BY_TYPE =
      Map.of(
          "org.gradual.catalog.exercise.published.v1", PublishedExercise.PUBLISHED,
          "org.gradual.catalog.exercise.retired.v1", PublishedExercise.RETIRED);

  private final int mostBytes;
  private final ObjectReader reader;

  RecordReader(CatalogueConfig config, ObjectMapper mapper) {
    this.mostBytes = config.recordBytes();
    var strict = mapper.copy();
    strict
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    strict
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    this.reader =
        strict
            .readerFor(PublishedExercise.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  TopicRecord read(ConsumerRecord<byte[], byte[]> record) {
    var value = record.value();
    if (value == null) {
      return new Tombstone();
    }
    if (value.length > mostBytes) {
      return unreadable(Reason.TOO_LARGE, value.length + " bytes, at most " + mostBytes);
    }
    var type = Optional.ofNullable(record.headers().lastHeader(TYPE));
    if (type.isEmpty()) {
      return unreadable(Reason.NO_TYPE, "no header " + TYPE);
    }
    var status = STATUS_BY_TYPE.get(new String(type.get().value(), UTF_8));
    if (status == null) {
      return unreadable(Reason.UNKNOWN_TYPE, "this release does not know its type");
    }
    return read(record.key(), status, value);
  }

  private TopicRecord read(byte[] key, String status, byte[] value) {
    try {
      PublishedExercise exercise = reader.readValue(value);
      var fault = Wholeness.fault(exercise);
      if (fault.isPresent()) {
        return unreadable(Reason.NOT_AN_EXERCISE, fault.get());
      }
      if (!exercise.status().equals(status)) {
        return unreadable(Reason.NOT_AN_EXERCISE, "status is not that of its type");
      }
      if (key == null || !exercise.slug().equals(new String(key, UTF_8))) {
        return unreadable(Reason.WRONG_KEY, "its key is not its slug");
      }
      return new Revision(exercise, new String(value, UTF_8));
    } catch (JsonMappingException e) {
      return unreadable(Reason.NOT_AN_EXERCISE, "cannot be read at '" + place(e) + "'");
    } catch (JsonParseException e) {
      var at = e.getLocation();
      return unreadable(Reason.NOT_JSON, "line " + at.getLineNr() + ", column " + at.getColumnNr());
    } catch (IOException e) {
      return unreadable(Reason.NOT_JSON, e.getClass().getSimpleName());
    }
  }

  private static Unreadable unreadable(Reason reason, String detail) {
    return new Unreadable(reason, detail);
  }

  private static String place(JsonMappingException e) {
    return e.getPath().stream()
        .map(it -> it.getFieldName() == null ? "" + it.getIndex() : it.getFieldName())
        .collect(Collectors.joining("/"));
  }
}
