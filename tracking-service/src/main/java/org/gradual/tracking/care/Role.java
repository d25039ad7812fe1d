package org.gradual.tracking.care;

/** The roles of a token, by the names that stand in its claim {@code groups}. */
public final class Role {

  public static final String PATIENT = "patient";
  public static final String THERAPIST = "therapist";
  public static final String ADMIN = "admin";

  private Role() {}
}
