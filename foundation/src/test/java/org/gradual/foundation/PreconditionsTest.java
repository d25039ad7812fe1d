package org.gradual.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

  private static final String CURRENT = Preconditions.tag(3);

  private static Preconditions of(String match, String noneMatch) {
    return Preconditions.parse(list(match), list(noneMatch));
  }

  private static List<String> list(String header) {
    return header == null ? List.of() : List.of(header);
  }

  private static int status(Runnable check) {
    var refusal = catchThrowableOfType(Refusal.class, check::run);
    return refusal == null ? 200 : refusal.status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "428|",
        "200|\"3\"",
        "200|*",
        "412|\"2\"",
        "412|W/\"3\"",
        "200|\"1\" , \"3\"",
        "412|\"1\",\"2\"",
        "412|\"\""
      })
  void needsTheVersionThatIsEdited(int status, String match) {
    assertThat(status(() -> of(match, null).require(CURRENT))).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "\"3",
        "3\"",
        "",
        ",",
        "\"3\",",
        "*, \"3\"",
        "w/\"3\"",
        "\"3\" \"4\"",
        "\"a b\""
      })
  void refusesWhatIsNoListOfTags(String header) {
    assertThat(status(() -> of(header, null))).isEqualTo(400);
    assertThat(status(() -> of(null, header))).isEqualTo(400);
  }

  @Test
  void createsWithIfNoneMatchAndEditsWithIfMatch() {
    var none = Optional.<String>empty();
    var there = Optional.of(CURRENT);
    assertThat(status(() -> of(null, null).requireEither(none))).isEqualTo(428);
    assertThat(status(() -> of(null, null).requireEither(there))).isEqualTo(428);
    assertThat(status(() -> of(null, "*").requireEither(none))).isEqualTo(200);
    assertThat(status(() -> of(null, "*").requireEither(there))).isEqualTo(412);
    assertThat(status(() -> of("\"3\"", null).requireEither(there))).isEqualTo(200);
    assertThat(status(() -> of("\"2\"", null).requireEither(there))).isEqualTo(412);
    assertThat(status(() -> of("\"3\"", null).requireEither(none))).isEqualTo(412);
    assertThat(status(() -> of("*", null).requireEither(none))).isEqualTo(412);
  }

  @Test
  void honoursWhatIsSentWithoutNeedingIt() {
    assertThatCode(() -> of(null, null).honour(Optional.of(CURRENT))).doesNotThrowAnyException();
    assertThat(status(() -> of("\"2\"", null).honour(Optional.of(CURRENT)))).isEqualTo(412);
    assertThat(status(() -> of(null, "*").honour(Optional.of(CURRENT)))).isEqualTo(412);
    assertThat(status(() -> of(null, "*").honour(Optional.empty()))).isEqualTo(200);
  }

  @Test
  void knowsWhatAReaderAlreadyHas() {
    assertThat(of(null, "W/\"3\"").alreadyHas(CURRENT)).isTrue();
    assertThat(of(null, "\"1\", \"3\"").alreadyHas(CURRENT)).isTrue();
    assertThat(of(null, "*").alreadyHas(CURRENT)).isTrue();
    assertThat(of(null, "\"1\"").alreadyHas(CURRENT)).isFalse();
    assertThat(of(null, null).alreadyHas(CURRENT)).isFalse();
  }
}
