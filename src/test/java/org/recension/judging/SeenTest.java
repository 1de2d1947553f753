package org.recension.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recension.rule.SubmissionState;

class SeenTest {

  private static final Seen SEEN = new Seen(3, 1, SubmissionState.OPEN, true, 2, 5);

  @Test
  void what_a_form_takes_along_comes_back_as_it_was() {
    assertThat(Seen.read(SEEN.written())).contains(SEEN);
  }

  @Test
  void what_no_page_wrote_is_not_read() {
    assertThat(Seen.read(null)).isEmpty();
    assertThat(Seen.read("")).isEmpty();
    assertThat(Seen.read("3 1 OPEN true 2")).isEmpty();
    assertThat(Seen.read("3 1 AJAR true 2 5")).isEmpty();
    assertThat(Seen.read("3 1 OPEN true two 5")).isEmpty();
    assertThat(Seen.read("3 1 OPEN true 2 99999999999")).isEmpty();
  }
}
