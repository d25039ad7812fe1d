package org.gradual.contracts.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge of changes is itself judged: each kind of break is made once, and seen. */
class SchemaChangesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode schema(String json) throws JsonProcessingException {
    return JSON.readTree(json.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'properties': {'a': {'type': 'string'}}}   | {'properties': {}} | /properties/a: member removed",
        "{'properties': {'a': {'type': 'string'}}}   | {} | /properties/a: member removed",
        "{'properties': {'a': {'type': 'string'}}}   | {'properties': {'a': {'type': 'integer'}}} | /properties/a/type",
        "{'properties': {'a': {'type': 'string'}}}   | {'properties': {'a': {}}} | /properties/a/type",
        "{'properties': {'a': false}}                | {'properties': {'a': {'type': 'string'}}} | /properties/a: false",
        "{'required': ['a']}                         | {'required': []} | a is no longer required",
        "{'required': ['a']}                         | {} | a is no longer required",
        "{'required': ['a']}                         | {'required': ['a', 'b']} | b is newly required",
        "{}                                          | {'required': ['b']} | b is newly required",
        "{'enum': ['A', 'B']}                        | {'enum': ['A']} | value \"B\" removed",
        "{'enum': ['A', 'B']}                        | {'enum': ['A', 'B', 'C']} | value \"C\" added",
        "{'enum': ['A'], 'x-unknown': 'as A'}        | {'enum': [], 'x-unknown': 'as A'} | value \"A\" removed",
        "{'enum': ['A'], 'x-unknown': 'as A'}        | {'enum': ['A']} | readers rely on it",
        "{'enum': ['A']}                             | {'enum': ['A', 'B'], 'x-unknown': 'as A'} | value \"B\" added",
        "{'enum': ['A']}                             | {} | /enum: [\"A\"] became nothing",
        "{'type': 'string'}                          | {'type': 'string', 'enum': ['A']} | /enum: nothing became",
        "{'const': 'A'}                              | {'const': 'B'} | /const: \"A\" became \"B\"",
        "{'format': 'date'}                          | {'format': 'date-time'} | /format",
        "{'format': 'date'}                          | {} | /format: \"date\" became nothing",
        "{'pattern': 'a+'}                           | {'pattern': 'a*'} | /pattern",
        "{'minimum': 1}                              | {'minimum': 0} | /minimum: 1 became 0",
        "{'maximum': 10}                             | {'maximum': 9} | /maximum",
        "{}                                          | {'exclusiveMinimum': 0} | /exclusiveMinimum",
        "{'maxLength': 64}                           | {'maxLength': 200} | /maxLength",
        "{'minItems': 1}                             | {} | /minItems",
        "{'maxItems': 20}                            | {'maxItems': 50} | /maxItems",
        "{'minProperties': 1}                        | {} | /minProperties",
        "{'items': {'type': 'string'}}               | {'items': {'type': 'number'}} | /items/type",
        "{'items': {'type': 'string'}}               | {} | /items",
        "{'additionalProperties': false}             | {} | /additionalProperties",
        "{'unevaluatedProperties': false}            | {'unevaluatedProperties': true} | /unevaluatedProperties",
        "{'propertyNames': {'pattern': 'a'}}         | {'propertyNames': {'pattern': 'b'}} | /propertyNames/pattern",
        "{'oneOf': [{'const': 1}]}                   | {'oneOf': [{'const': 1}, {'const': 2}]} | /oneOf",
        "{'oneOf': [{'const': 1}]}                   | {'oneOf': [{'const': 3}]} | /oneOf/0/const",
        "{'allOf': [{'required': ['a']}]}            | {'allOf': [{'required': []}]} | /allOf/0/required: a",
        "{'x-unit': 'kg'}                            | {'x-unit': 'lb'} | /x-unit"
      })
  void seesABreak(String released, String current, String told) throws JsonProcessingException {
    assertThat(SchemaChanges.breaks(schema(released), schema(current)))
        .singleElement()
        .asString()
        .contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'properties': {'a': {}}}            | {'properties': {'a': {}, 'b': {'type': 'string'}}}",
        "{'type': 'object'}                   | {'type': 'object', 'properties': {'b': {}}}",
        "{'enum': ['A'], 'x-unknown': 'as A'} | {'enum': ['A', 'B'], 'x-unknown': 'as A'}",
        "{'enum': ['A']}                      | {'enum': ['A'], 'x-unknown': 'as A'}",
        "{'enum': ['A', 'B']}                 | {'enum': ['B', 'A']}",
        "{'required': ['a', 'b']}             | {'required': ['b', 'a']}",
        "{'title': 'A', 'description': 'a'}   | {'title': 'B', 'examples': [1]}",
        "{'properties': {'title': {}}}        | {'properties': {'title': {'title': 'Title'}}}"
      })
  void bearsWhatBreaksNobody(String released, String current) throws JsonProcessingException {
    assertThat(SchemaChanges.breaks(schema(released), schema(current))).isEmpty();
  }

  /** A member may have the name of a keyword. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'properties': {'title': {'type': 'string'}}} | {'properties': {'title': {'type': 'number'}}}",
        "{'properties': {'description': {}}}           | {'properties': {}}"
      })
  void takesAMemberForNoKeyword(String released, String current) throws JsonProcessingException {
    assertThat(SchemaChanges.breaks(schema(released), schema(current))).hasSize(1);
  }
}
