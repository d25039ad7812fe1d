package org.gradual.tracking.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Row;

/** All rows of the clinical basis that measures rest on. */
public final class Basis {

  private Basis() {}

  /** In the order of the instruments, then what is said of all of them. */
  public static List<Row> rows() {
    return Stream.of(
            Nprs.ROWS.stream(),
            Rmdq.ROWS.stream(),
            Psfs.ROWS.stream(),
            Odi.ROWS.stream(),
            StartBack.ROWS.stream(),
            Mcid.ROWS.stream(),
            Arrays.stream(Sign.values()).map(Sign::row))
        .flatMap(it -> it)
        .toList();
  }
}
