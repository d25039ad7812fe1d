package org.gradual.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"08006", "40001", "53100", "57P01", "57014", "58030", "25006", "25P03", "55P03"})
  void passes(String state) {
    assertThat(DatabaseTrouble.causes(new IllegalStateException(sql(state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42P01", "25P02", "22001", "XX000", "42501"})
  void doesNotPass(String state) {
    assertThat(DatabaseTrouble.causes(new IllegalStateException(sql(state)))).isFalse();
  }

  @Test
  void poolThatWaitedInVainHasNoState() {
    assertThat(DatabaseTrouble.causes(new SQLException("Acquisition timeout"))).isTrue();
  }

  @Test
  void isFoundAmongTheSuppressedOnesOfAFailedCommit() {
    var commit = new IllegalStateException("rolled back");
    commit.addSuppressed(new IllegalStateException(sql("08006")));
    assertThat(DatabaseTrouble.causes(new IllegalStateException(commit))).isTrue();
  }

  @Test
  void endsThoughTwoFailuresNameEachOther() {
    var one = new IllegalStateException("one");
    var other = new IllegalStateException("other", one);
    one.initCause(other);
    assertThat(DatabaseTrouble.causes(one)).isFalse();
  }

  private static SQLException sql(String state) {
    return new SQLException("no", state);
  }
}
