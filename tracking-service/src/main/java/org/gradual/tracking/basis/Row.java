package org.gradual.tracking.basis;

/**
 * One row of the clinical basis: what a rule does, in a sentence that a clinician can check, with
 * the defaults in numbers.
 *
 * @param id unique and stable, the section first: {@code S3.PAIN_ABOVE_ACCEPTABLE}, {@code
 *     B7.14-27.under-65}
 * @param source code of the source in the index of sources, or {@code design}
 */
public record Row(String id, String says, String source, Grade grade) {

  /** The code of a rule of our own. */
  public static final String DESIGN = "design";

  public Row {
    if (id.isBlank() || says.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a row needs an id, a sentence and a source: " + id);
    }
  }

  /** A rule that rests on nothing but our own judgement. */
  public static Row design(String id, String says) {
    return new Row(id, says, DESIGN, Grade.C);
  }
}
