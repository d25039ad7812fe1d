package org.gradual.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kind":"HOLD","sets":1,"reps":5,"holdSeconds":10}                      | 1×5×10 s
          {"kind":"REPETITIONS","sets":2,"reps":8}                                | 2×8
          {"kind":"REPETITIONS","sets":2,"reps":8,"loadKilograms":2.5}            | 2×8 +2.5 kg
          {"kind":"REPETITIONS","sets":1,"reps":8,"stepHeightCentimetres":10}     | 1×8 on 10 cm
          {"kind":"DURATION","minutes":5,"variant":"walking-short-bouts"}         | 5 min as walking-short-bouts
          """)
  void saysADoseInAFewCharacters(String dose, String text) {
    assertThat(DoseText.of(Json.parse(dose))).isEqualTo(text);
  }

  @Test
  void countsMinutesOrRepetitions() {
    assertThat(DoseText.moving(Json.parse("{\"kind\":\"DURATION\",\"minutes\":12}"))).isEqualTo(12);
    assertThat(DoseText.moving(Json.parse("{\"kind\":\"HOLD\",\"sets\":3,\"reps\":6}")))
        .isEqualTo(6);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> DoseText.of(Json.parse("{\"kind\":\"TEMPO\"}")))
        .isInstanceOf(Unexpected.class)
        .hasMessageContaining("TEMPO");
  }
}
