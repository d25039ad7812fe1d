package org.gradual.catalog.picture;

/** The frames of a back from the pelvis to the shoulders: it bends a little at each of them. */
record Spine(Frame pelvis, Frame low, Frame high, Frame ribs, Frame top) {
  static final double PELVIS = 9;
  static final double VERTEBRAE = 11;

  static Spine of(Pose pose) {
    Frame pelvis = Frame.UPRIGHT.bend(pose.lean()).tilt(pose.tilt()).turn(pose.roll());
    Frame low = joint(pelvis.move(0, PELVIS, 0), pose.lowBack(), pose);
    Frame high = joint(low.move(0, VERTEBRAE, 0), pose.lowBack(), pose);
    Frame ribs = joint(high.move(0, VERTEBRAE, 0), pose.upperBack(), pose);
    Frame top = joint(ribs.move(0, VERTEBRAE, 0), pose.upperBack(), pose);
    return new Spine(pelvis, low, high, ribs, top);
  }

  private static Frame joint(Frame frame, int halvedBend, Pose pose) {
    return frame.bend(halvedBend / 2.0).tilt(pose.sideBend() / 4.0).turn(pose.twist() / 4.0);
  }

  Frame hip(Side side) {
    return pelvis.move(0, 0, side.out(8.5));
  }

  Frame shoulder(Side side) {
    return top.move(0, 5, side.out(15.5));
  }

  Frame neck() {
    return top.move(0, 8, 0);
  }
}
