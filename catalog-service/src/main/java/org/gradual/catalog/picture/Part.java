package org.gradual.catalog.picture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of the body that can rest on something; a plural means both. */
public enum Part {
  HEAD(body -> body.skull().head()),
  CHEST(body -> body.trunk().chest()),
  BELLY(body -> body.trunk().belly()),
  PELVIS(body -> body.trunk().pelvis()),
  RIGHT_ELBOW(body -> List.of(body.rightArm().elbow())),
  LEFT_ELBOW(body -> List.of(body.leftArm().elbow())),
  ELBOWS(RIGHT_ELBOW, LEFT_ELBOW),
  RIGHT_FOREARM(body -> List.of(body.rightArm().elbow(), body.rightArm().wrist())),
  LEFT_FOREARM(body -> List.of(body.leftArm().elbow(), body.leftArm().wrist())),
  FOREARMS(RIGHT_FOREARM, LEFT_FOREARM),
  RIGHT_HAND(body -> body.rightArm().hand()),
  LEFT_HAND(body -> body.leftArm().hand()),
  HANDS(RIGHT_HAND, LEFT_HAND),
  RIGHT_THIGH(body -> List.of(body.rightLeg().hip(), body.rightLeg().knee())),
  LEFT_THIGH(body -> List.of(body.leftLeg().hip(), body.leftLeg().knee())),
  THIGHS(RIGHT_THIGH, LEFT_THIGH),
  RIGHT_KNEE(body -> List.of(body.rightLeg().knee())),
  LEFT_KNEE(body -> List.of(body.leftLeg().knee())),
  KNEES(RIGHT_KNEE, LEFT_KNEE),
  RIGHT_CALF(body -> List.of(body.rightLeg().calf())),
  LEFT_CALF(body -> List.of(body.leftLeg().calf())),
  CALVES(RIGHT_CALF, LEFT_CALF),
  RIGHT_HEEL(body -> List.of(body.rightLeg().heel())),
  LEFT_HEEL(body -> List.of(body.leftLeg().heel())),
  HEELS(RIGHT_HEEL, LEFT_HEEL),
  RIGHT_TOES(body -> List.of(body.rightLeg().ball(), body.rightLeg().toes())),
  LEFT_TOES(body -> List.of(body.leftLeg().ball(), body.leftLeg().toes())),
  TOES(RIGHT_TOES, LEFT_TOES),
  RIGHT_FOOT(RIGHT_HEEL, RIGHT_TOES),
  LEFT_FOOT(LEFT_HEEL, LEFT_TOES),
  FEET(RIGHT_HEEL, RIGHT_TOES, LEFT_HEEL, LEFT_TOES);

  private final Function<Body, List<Round>> of;
  private final List<Part> parts;

  Part(Function<Body, List<Round>> of) {
    this.of = of;
    this.parts = List.of(this);
  }

  Part(Part... parts) {
    this.parts = List.of(parts);
    this.of = body -> this.parts.stream().flatMap(part -> part.in(body).stream()).toList();
  }

  List<Round> in(Body body) {
    return of.apply(body);
  }

  /** The parts of which each must touch; itself where it is one. */
  Stream<Part> each() {
    return parts.stream();
  }
}
