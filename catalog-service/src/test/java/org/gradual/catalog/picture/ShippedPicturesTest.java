package org.gradual.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shipped picture is of an exercise, and its bodies stand, sit and lie as bodies do. */
class ShippedPicturesTest {
  private static final double SEAT = 40;

  @Test
  void belongToExercises() {
    assertThat(Shipped.all()).isNotEmpty();
    assertThat(Shipped.exercises()).containsAll(Shipped.all().stream().map(Shipped::slug).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void staysWithinWhatJointsCanDo(Shipped shipped) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();

      assertThat(validator.validate(shipped.picture())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void touchesWhatItRestsOn(Shipped shipped) {
    assertThat(shipped.poses().flatMap(pose -> Touch.missed(pose).stream())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void restsOnSomething(Shipped shipped) {
    assertThat(shipped.poses()).allSatisfy(pose -> assertThat(pose.contacts()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("all")
  void sitsOnChairsOfAnOrdinaryHeight(Shipped shipped) {
    assertThat(heights(shipped, Prop.CHAIR))
        .allSatisfy(it -> assertThat(it).isCloseTo(SEAT, within(5.0)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsTheSizeOfItsProps(Shipped shipped) {
    assertThat(Stream.of(Prop.CHAIR, Prop.STEP, Prop.BENCH, Prop.RAIL, Prop.BALL))
        .allSatisfy(
            prop -> {
              var sizes = heights(shipped, prop).summaryStatistics();
              assertThat(sizes.getCount() == 0 ? 0 : sizes.getMax() - sizes.getMin()).isLessThan(5);
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void showsADifferenceBetweenStartAndEnd(Shipped shipped) {
    assertThat(shipped.picture().end()).isNotEqualTo(shipped.picture().start());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isDrawnAsOneWellFormedDocument(Shipped shipped) {
    String svg = Drawing.svg(shipped.picture(), shipped.slug(), shipped.slug());

    assertThat(Strokes.document(svg).getDocumentElement().getLocalName()).isEqualTo("svg");
    assertThat(svg).doesNotContain("script", "href", "NaN").hasSizeLessThan(15_000);
  }

  @Test
  void touchingIsMeasured() {
    Pose floats = Poses.standing(new Contact(Prop.FLOOR, List.of(Part.FEET, Part.LEFT_HAND)));

    assertThat(Touch.missed(floats)).singleElement().asString().startsWith("FLOOR LEFT_HAND");
  }

  static List<Shipped> all() {
    return Shipped.all();
  }

  private static DoubleStream heights(Shipped shipped, Prop prop) {
    return shipped
        .poses()
        .flatMapToDouble(
            pose ->
                pose.contacts().stream()
                    .filter(contact -> contact.prop() == prop)
                    .mapToDouble(contact -> contact.in(Body.of(pose)).low().y()));
  }
}
