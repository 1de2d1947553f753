package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.text.Telegram;

/** The embedded database where a file may not grow any more, which later it may again. */
class DiskFullIT {

  private static final String REVISIONS =
      "/api/v1/documents/mikoyan-1956-09-19/witnesses/T/revisions";
  private static final long ROOM = 512 * 1024;
  private static final int MOST = 1_000;
  private static final int AFTERWARDS = 10;

  private final List<Command> kept = new ArrayList<>();

  @TempDir Path directory;

  @Test
  void a_write_without_room_is_refused_and_nothing_answered_is_lost() throws Exception {
    try (RunningJar jar = RunningJar.in(directory)) {
      Line line = Line.thatMayBeClosed(jar);
      assertThat(keep(line)).isTrue();
      Path file = directory.resolve("data/recension.mv.db");

      limit(jar, String.valueOf(Files.size(file) + ROOM));
      int refused = 0;
      while (refused < AFTERWARDS && kept.size() < MOST) {
        refused += keep(line) ? 0 : 1;
      }
      assertThat(refused).isEqualTo(AFTERWARDS);

      limit(jar, "unlimited");
      jar.awaitReady();
      for (int i = 0; i < AFTERWARDS; i++) {
        assertThat(keep(line)).isTrue();
      }
      new Inspection(jar).chain(List.of());
      jar.stop();
    }

    RunningJar.Ended verified = RunningJar.command(directory, "verify");
    assertThat(verified.printed()).contains(": all is whole");
    try (RunningJar jar = RunningJar.in(directory)) {
      List<String> texts = texts(new Line(jar));
      System.out.printf("DiskFullIT: %d kept, %d there%n", kept.size(), texts.size());
      assertThat(texts).containsAll(kept.stream().map(Command::text).toList());
    }
  }

  /** Whether a text was answered for; if not, it was refused as the contract says. */
  private boolean keep(Line line) {
    String text = Telegram.ADVICE + " " + kept.size();
    String key = "key" + kept.size();
    Map<String, Object> body = Map.of("text", text, "parent", 1);
    Command command = new Command(key, "anna", REVISIONS, body, text, null);
    try {
      assertThat(line.send(command).statusCode()).isEqualTo(201);
      return kept.add(command);
    } catch (Line.Closed e) {
      return false;
    }
  }

  private static List<String> texts(Line line) {
    return line.all(REVISIONS + "?limit=100", "cursor").stream()
        .map(r -> line.get("anna", REVISIONS + "/" + r.get("number").asInt() + "/text").body())
        .toList();
  }

  /** Lets no file of the service grow over a size: as a full disk does, but without a disk. */
  private static void limit(RunningJar jar, String bytes) throws Exception {
    String pid = String.valueOf(jar.process().pid());
    ProcessBuilder prlimit =
        new ProcessBuilder("prlimit", "--pid", pid, "--fsize=" + bytes + ":unlimited");
    try {
      assertThat(prlimit.inheritIO().start().waitFor()).isZero();
    } catch (IOException e) {
      System.err.println("DISK FULL TEST SKIPPED: no prlimit: " + e);
      Assumptions.abort("There is no prlimit: " + e);
    }
  }
}
