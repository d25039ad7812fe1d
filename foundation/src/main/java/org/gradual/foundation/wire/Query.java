package org.gradual.foundation.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The query parameters of the current request, read into a record like a body is: after the access
 * check, strictly, and with every violation at once. Unknown parameters are refused, and so is a
 * single-valued one that stands twice. A list may be given by repetition or by commas.
 */
@RequestScoped
public class Query {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
  private static final int MOST_VALUES = 100;

  private final UriInfo uri;
  private final Binder binder;
  private boolean read;

  Query(UriInfo uri, Binder binder) {
    this.uri = uri;
    this.binder = binder;
  }

  /**
   * The parameters as a record.
   *
   * @throws org.gradual.foundation.problem.Refusal 400 with every violation
   */
  public <T extends Record> T read(Class<T> type) {
    read = true;
    var findings = new Findings();
    var known = new HashSet<String>();
    var value = record(type, known, findings);
    unknown(known, findings);
    findings.byParameter().refuse();
    return type.cast(value);
  }

  /** Refuses every parameter, unless the resource has asked for some. */
  void unlessAsked(Findings findings) {
    if (!read) {
      unknown(Set.of(), findings);
    }
  }

  private void unknown(Set<String> known, Findings findings) {
    parameters().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> findings.add(name, "is not a known parameter"));
  }

  private Object record(Class<?> type, Set<String> known, Findings findings) {
    return binder.construct(
        Shape.of(type), member -> parameter(member, known, findings), Places.ROOT, findings);
  }

  private Object parameter(Shape.Member member, Set<String> known, Findings findings) {
    if (member.raw().isRecord()) {
      return record(member.raw(), known, findings);
    }
    known.add(member.name());
    var given = parameters().getOrDefault(member.name(), List.of());
    var soFar = findings.size();
    var node = node(member, given, findings);
    return findings.size() > soFar
        ? null
        : binder.bind(member.type(), node, member.name(), findings);
  }

  private static JsonNode node(Shape.Member member, List<String> given, Findings findings) {
    var type = given(member.type());
    if (given.isEmpty()) {
      return MissingNode.getInstance();
    }
    if (type instanceof ParameterizedType many) {
      return list(many.getActualTypeArguments()[0], member.name(), given, findings);
    }
    if (given.size() > 1) {
      findings.add(member.name(), "stands more than once");
    }
    return single(type, given.getFirst());
  }

  private static ArrayNode list(Type type, String name, List<String> given, Findings findings) {
    var values = given.stream().flatMap(text -> List.of(text.split(",", -1)).stream()).toList();
    if (values.size() > MOST_VALUES) {
      findings.add(name, "has more than " + MOST_VALUES + " values");
    }
    var list = NODES.arrayNode();
    values.stream().limit(MOST_VALUES).map(text -> single(type, text)).forEach(list::add);
    return list;
  }

  /**
   * The JSON that a client would have written for this value; text that is no number stays text and
   * is refused.
   */
  private static JsonNode single(Type type, String text) {
    if ((type == Integer.class || type == Long.class) && WHOLE.matcher(text).matches()) {
      return NODES.numberNode(Long.parseLong(text));
    }
    if (type == BigDecimal.class && DECIMAL.matcher(text).matches()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    if (type == Boolean.class && (text.equals("true") || text.equals("false"))) {
      return NODES.booleanNode(text.equals("true"));
    }
    return NODES.textNode(text);
  }

  private static Type given(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? generic.getActualTypeArguments()[0]
        : type;
  }

  private MultivaluedMap<String, String> parameters() {
    return uri.getQueryParameters();
  }
}
