package org.gradual.localstack.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gradual.localstack.TokenDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
  @TempDir Path home;

  @Test
  void saysWhatTheArgumentsSay() {
    TokenDraft draft =
        draft("--role therapist --role admin --sub anna --clinic spine --ttl -5m".split(" "));
    assertThat(draft.roles()).containsExactly("therapist", "admin");
    assertThat(draft.subject()).isEqualTo("anna");
    assertThat(draft.clinic()).isEqualTo("spine");
    assertThat(draft.lifetime()).isEqualTo(Duration.ofMinutes(-5));
    assertThat(draft.issuer()).isEqualTo("http://127.0.0.1:4711/local-issuer");
    assertThat(draft.audience()).isEqualTo("gradual");
  }

  @Test
  void livesAnHourUnlessToldOtherwise() {
    assertThat(draft("--role", "patient", "--sub", "ben").lifetime())
        .isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--sub anna",
        "--role therapist",
        "--role king --sub anna",
        "--role therapist --sub",
        "--role therapist --sub anna --ttl soon",
        "--rolle therapist --sub anna",
      })
  void refusesWhatItDoesNotUnderstand(String line) {
    List<String> arguments = List.of(line.split(" "));
    assertThatThrownBy(() -> Token.read(arguments)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"90s, PT90S", "30m, PT30M", "1h, PT1H", "7d, P7D", "-1h, PT-1H"})
  void readsLifetimes(String text, Duration expected) {
    assertThat(Lifetime.parse(text)).isEqualTo(expected);
  }

  private TokenDraft draft(String... arguments) {
    var setup = new Setup(home, Map.of("GRADUAL_ISSUER_PORT", "4711"));
    return Token.read(List.of(arguments)).draft(setup);
  }
}
