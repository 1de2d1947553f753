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

  private static final int DAYS = 10;

  private final long seed = Long.getLong("seed", System.nanoTime());

  @Test
  void a_service_without_its_row_lock_is_found_out(@TempDir Path directory) throws Exception {
    Path wrong = Unlocked.in(directory);
    Path data = Files.createDirectory(directory.resolve("wrong"));
    try (RunningJar jar = RunningJar.in(data, wrong, Map.of())) {
      boolean found = false;
      // Short days: where nobody locks, much fails, and a long one may be beyond deciding.
      for (int i = 0; i < DAYS && !found; i++) {
        found = isFoundOut(jar, i);
      }
      assertThat(found).isTrue();
    }
  }

  private boolean isFoundOut(RunningJar jar, int number) throws Exception {
    Day day = new Day(List.of("A"), seed + number);
    String slug = "linear-" + number;
    HttpDesk desk = new HttpDesk(jar::address, slug, RunningJar.PASSWORD);
    day.spend(desk, slug, () -> day.letWork(500, 60));
    try {
      return Report.of("WithoutLockIT", day).values().stream().anyMatch(order -> !order.isWhole());
    } catch (Search.Undecided e) {
      return false;
    }
  }
}
