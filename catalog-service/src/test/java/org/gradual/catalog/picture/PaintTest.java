package org.gradual.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaintTest {
  private static final String DARK = "#121212";

  @ParameterizedTest
  @EnumSource
  void standsOutOnWhiteAndOnDark(Paint paint) {
    assertThat(contrast(paint.colour(), "#ffffff")).isGreaterThanOrEqualTo(3);
    assertThat(contrast(paint.colour(), DARK)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void isLighterFarAway() {
    assertThat(Stream.of(Paint.SKIN, Paint.SHIRT, Paint.TROUSERS))
        .allSatisfy(
            near ->
                assertThat(luminance(near.far().colour()))
                    .isGreaterThan(luminance(near.colour()) * 1.3));
  }

  @Test
  void measuresContrastAsTheGuidelinesDo() {
    assertThat(contrast("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
    assertThat(contrast("#777777", "#ffffff")).isCloseTo(4.48, within(0.01));
  }

  /** WCAG 2.2: 3 to 1 for graphics. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
