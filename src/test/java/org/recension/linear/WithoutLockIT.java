package org.recension.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.RunningJar;

/** The test of the test: the same jar, in which writers do not wait for each other. */
class WithoutLockIT {

  private static final String SLUG = "linear";

  private final Day day = new Day(List.of("A"), Long.getLong("seed", System.nanoTime()));

  @Test
  void a_service_without_its_row_lock_is_found_out(@TempDir Path directory) throws Exception {
    Path wrong = Unlocked.in(directory);
    Path data = Files.createDirectory(directory.resolve("wrong"));
    try (RunningJar jar = RunningJar.in(data, wrong, Map.of())) {
      day.spend(
          new HttpDesk(jar::address, SLUG, RunningJar.PASSWORD),
          SLUG,
          () -> {
            // Where nobody locks, all may wait for one number of an event until some give up.
            for (int part = 0; part < 3; part++) {
              day.letWork(3_000, 300);
            }
          });
    }

    assertThat(Report.of("WithoutLockIT", day).values()).anyMatch(order -> !order.isWhole());
  }
}
