package org.gradual.catalog.picture;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Dresses a body, and puts what is nearer in front. */
record Figure(Body body, Eye eye) {
  private static final double BEHIND = 6;

  private record Layer(double depth, List<Shape> shapes) {}

  /** The shapes of the body in the order in which they are painted. */
  List<Shape> shapes() {
    return Stream.of(
            new Layer(depth(body.trunk().rounds()), trunk()),
            new Layer(depth(body.skull().rounds()), skull()),
            leg(body.rightLeg()),
            leg(body.leftLeg()),
            arm(body.rightArm()),
            arm(body.leftArm()))
        .sorted(Comparator.comparingDouble(Layer::depth))
        .flatMap(layer -> layer.shapes().stream())
        .toList();
  }

  private List<Shape> trunk() {
    return List.of(
        new Shape(Paint.SHIRT, body.trunk().pieces()),
        new Shape(Paint.TROUSERS, List.of(body.trunk().pelvis())));
  }

  private List<Shape> skull() {
    Skull skull = body.skull();
    Shape neck = Shape.of(Paint.SKIN, skull.nape(), skull.throat());
    Shape hair = Shape.of(Paint.HAIR, skull.crown(), skull.hair());
    Shape face =
        new Shape(Paint.SKIN, List.of(List.of(skull.brow(), skull.chin()), List.of(skull.nose())));
    Stream<Shape> eyes =
        Stream.of(skull.rightEye(), skull.leftEye())
            .filter(it -> depth(List.of(it)) > depth(List.of(skull.brow())) + 1)
            .map(it -> new Shape(Paint.HAIR, List.of(List.of(it)), false));
    boolean fromBehind = depth(List.of(skull.hair())) > depth(List.of(skull.nose())) + BEHIND;
    return fromBehind
        ? List.of(neck, face, hair)
        : Stream.concat(Stream.of(neck, hair, face), eyes).toList();
  }

  private Layer leg(LowerLimb leg) {
    UnaryOperator<Paint> shade = shade(leg.hip());
    Shape foot =
        new Shape(
            shade.apply(Paint.SKIN),
            List.of(List.of(leg.ankle(), leg.heel(), leg.ball()), List.of(leg.ball(), leg.toes())));
    Shape trousers =
        new Shape(
            shade.apply(Paint.TROUSERS),
            List.of(
                List.of(leg.hip(), leg.knee()),
                List.of(leg.knee(), leg.calf()),
                List.of(leg.calf(), leg.ankle())));
    boolean far = isFar(leg.hip());
    return new Layer(
        depth(leg.rounds()), far ? List.of(foot, trousers) : List.of(foot, trousers, seam()));
  }

  /** Takes the line between a near leg and the pelvis away: there is none on a body. */
  private Shape seam() {
    List<Round> inside =
        body.trunk().pelvis().stream()
            .map(round -> new Round(round.at(), round.radius() - 0.3))
            .toList();
    return new Shape(Paint.TROUSERS, List.of(inside), false);
  }

  private Layer arm(UpperLimb arm) {
    UnaryOperator<Paint> shade = shade(arm.shoulder());
    Shape skin =
        new Shape(
            shade.apply(Paint.SKIN),
            List.of(
                List.of(arm.shoulder(), arm.elbow()),
                List.of(arm.elbow(), arm.wrist()),
                List.of(arm.wrist(), arm.palm()),
                List.of(arm.palm(), arm.fingers()),
                List.of(arm.wrist(), arm.thumb())));
    Shape sleeve = Shape.of(shade.apply(Paint.SHIRT), arm.shoulder(), arm.hem());
    return new Layer(depth(arm.rounds()), List.of(skin, sleeve));
  }

  private UnaryOperator<Paint> shade(Round root) {
    return isFar(root) ? Paint::far : UnaryOperator.identity();
  }

  private boolean isFar(Round root) {
    return depth(List.of(root)) < depth(body.trunk().rounds()) - BEHIND;
  }

  private double depth(List<Round> rounds) {
    return eye.depth(rounds);
  }
}
