package org.gradual.foundation.openapi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.gradual.foundation.wire.Asks;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** The members of the records that resource methods name in {@code @Asks}, as query parameters. */
final class QueryParameters {

  private static final DotName OPTIONAL = DotName.createSimple(Optional.class);
  private static final DotName MIN = DotName.createSimple("jakarta.validation.constraints.Min");
  private static final DotName MAX = DotName.createSimple("jakarta.validation.constraints.Max");

  private final IndexView index;
  private final Map<String, ClassInfo> records = new HashMap<>();

  QueryParameters(IndexView index) {
    this.index = index;
    for (var asks : index.getAnnotations(Asks.class)) {
      var method = asks.target().asMethod();
      var operation = method.declaringClass().simpleName() + "_" + method.name();
      records.put(operation, index.getClassByName(asks.value().asClass().name()));
    }
  }

  void add(Operation operation) {
    Optional.ofNullable(records.get(operation.getOperationId())).stream()
        .flatMap(this::members)
        .map(this::parameter)
        .forEach(operation::addParameter);
  }

  /** A member that is a record stands for its own members. */
  private Stream<RecordComponentInfo> members(ClassInfo record) {
    return record.recordComponentsInDeclarationOrder().stream()
        .flatMap(
            member -> {
              var type = index.getClassByName(member.type().name());
              return type != null && type.isRecord() ? members(type) : Stream.of(member);
            });
  }

  private Parameter parameter(RecordComponentInfo member) {
    return OASFactory.createParameter()
        .name(member.name())
        .in(Parameter.In.QUERY)
        .schema(schema(given(member.type())));
  }

  private Schema schema(Type type) {
    if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
      var element = type.asParameterizedType().arguments().getFirst();
      return one(Schema.SchemaType.ARRAY).items(schema(element));
    }
    var schema =
        switch (type.name().withoutPackagePrefix()) {
          case "Integer", "Long" -> one(Schema.SchemaType.INTEGER);
          case "Boolean" -> one(Schema.SchemaType.BOOLEAN);
          case "BigDecimal" -> one(Schema.SchemaType.NUMBER);
          case "LocalDate" -> one(Schema.SchemaType.STRING).format("date");
          case "UUID" -> one(Schema.SchemaType.STRING).format("uuid");
          default -> one(Schema.SchemaType.STRING).enumeration(constants(type));
        };
    bound(type, MIN).ifPresent(schema::minimum);
    bound(type, MAX).ifPresent(schema::maximum);
    return schema;
  }

  private static Optional<BigDecimal> bound(Type type, DotName constraint) {
    return Optional.ofNullable(type.annotation(constraint))
        .map(bound -> BigDecimal.valueOf(bound.value().asLong()));
  }

  private List<Object> constants(Type type) {
    var known = index.getClassByName(type.name());
    return known != null && known.isEnum()
        ? known.enumConstants().stream().<Object>map(constant -> constant.name()).toList()
        : null;
  }

  private static Type given(Type type) {
    return type.name().equals(OPTIONAL) ? type.asParameterizedType().arguments().getFirst() : type;
  }

  private static Schema one(Schema.SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
