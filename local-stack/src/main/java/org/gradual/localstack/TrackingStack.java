package org.gradual.localstack;

/**
 * The local stack for tests of tracking-service: {@code @WithTestResource(TrackingStack.class)}.
 */
public final class TrackingStack extends LocalStackResource {
  public TrackingStack() {
    super(Database.TRACKING);
  }
}
