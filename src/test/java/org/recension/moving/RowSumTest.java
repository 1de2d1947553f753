package org.recension.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowSumTest {

  private static final Row FIRST = row(1L, "Mikoyan", null);
  private static final Row SECOND = row(2L, "Ponomarev", "CPSU CC");

  @Test
  void rows_in_another_order_are_the_same_rows() {
    assertThat(sum(FIRST, SECOND).isSameAs(sum(SECOND, FIRST))).isTrue();
  }

  @Test
  void a_row_more_or_less_or_twice_is_noticed() {
    assertThat(sum(FIRST).isSameAs(sum(FIRST, SECOND))).isFalse();
    assertThat(sum(FIRST, FIRST).isSameAs(sum(FIRST, SECOND))).isFalse();
    assertThat(sum().isSameAs(sum(FIRST))).isFalse();
  }

  @Test
  void a_value_that_is_another_or_elsewhere_is_noticed() {
    for (Row other :
        List.of(
            row(1L, "Mikoyan", ""),
            row(1L, "Mikoyan ", null),
            row(1L, null, "Mikoyan"),
            row(1L, "Mikoya", "n"),
            row(11L, "ikoyan", null))) {
      assertThat(sum(FIRST).isSameAs(sum(other))).as(other.toString()).isFalse();
    }
  }

  @Test
  void numbers_and_bytes_are_the_same_whatever_a_database_calls_them() {
    assertThat(sum(row(1, "CC")).isSameAs(sum(row(1L, "CC".getBytes(UTF_8))))).isTrue();
    assertThat(sum(row(1, "CC")).isSameAs(sum(row(1L, "cc".getBytes(UTF_8))))).isFalse();
  }

  private static RowSum sum(Row... rows) {
    RowSum sum = new RowSum(new Table("witness", List.of()));
    for (Row row : rows) {
      sum.add(row);
    }
    return sum;
  }

  private static Row row(@Nullable Object... values) {
    return new Row(Arrays.asList(values));
  }
}
