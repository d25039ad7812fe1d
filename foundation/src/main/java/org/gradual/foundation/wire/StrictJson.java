package org.gradual.foundation.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradual.foundation.problem.ProblemType;
import org.gradual.foundation.problem.Refusal;

/**
 * JSON as RFC 8259 writes it and nothing more: UTF-8, one value, each key once, no NaN, no depth
 * without end.
 */
final class StrictJson {

  private static final int DEEPEST = 32;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 200;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxNameLength(LONGEST_NAME)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .reader();

  private StrictJson() {}

  /**
   * The tree that these bytes write.
   *
   * @throws Refusal 400 without violations that tells line and column, if they write none
   */
  static JsonNode parse(byte[] bytes) {
    try {
      var tree = READER.readTree(text(bytes));
      if (tree == null || tree.isMissingNode()) {
        throw malformed("the body is empty", 1, 1);
      }
      return tree;
    } catch (StreamConstraintsException tooMuch) {
      throw malformed("nested too deeply, or a name or number too long", tooMuch.getLocation());
    } catch (JsonProcessingException wrong) {
      throw malformed(words(wrong), wrong.getLocation());
    }
  }

  private static String text(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    } catch (CharacterCodingException notUtf8) {
      var before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      throw malformed("the text is not UTF-8", line, before.length() - before.lastIndexOf('\n'));
    }
  }

  /** The parser's own, without what it says of its source. */
  private static String words(JsonProcessingException wrong) {
    return wrong.getOriginalMessage().replaceFirst("(?s) \\(start marker at .*", "");
  }

  private static Refusal malformed(String what, JsonLocation where) {
    return where == null
        ? malformed(what, 1, 1)
        : malformed(what, where.getLineNr(), where.getColumnNr());
  }

  private static Refusal malformed(String what, int line, int column) {
    return ProblemType.INVALID_REQUEST
        .refusal("Not JSON at line %d, column %d: %s".formatted(line, column, what))
        .violations(List.of())
        .with("line", line)
        .with("column", column);
  }
}
