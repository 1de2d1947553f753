package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup by the jar while four people write, and what comes of it in another directory. */
class BackupIT {

  private static final String WITNESS = "/api/v1/documents/mikoyan-1956-09-19/witnesses/T";

  @TempDir Path directory;

  @Test
  void a_backup_under_writes_is_whole_and_holds_what_was_answered_before_it() throws Exception {
    List<Command> before;
    Path backup;
    HttpResponse<String> picture;
    try (RunningJar jar = RunningJar.in(directory)) {
      picture =
          new Line(jar).send("edith", WITNESS + "/facsimiles?page=1", "image/png", Scan.png());
      assertThat(picture.statusCode()).isEqualTo(201);
      Crowd crowd = Crowd.writing(jar);
      before = crowd.kept();
      RunningJar.Ended ended = RunningJar.command(directory, "backup");
      assertThat(ended.exit()).as(ended.printed()).isZero();
      String[] lines = ended.printed().strip().split("\n");
      backup = Path.of(lines[lines.length - 1]);
      assertThat(crowd.kept()).hasSizeGreaterThan(before.size());
      jar.kill();
      crowd.awaitEnd();
    }

    Path restored = Files.createDirectories(directory.resolve("restored"));
    unpack(backup, Files.createDirectories(restored.resolve("data")));

    RunningJar.Ended verified = RunningJar.command(restored, "verify");
    assertThat(verified.printed()).contains(": all is whole");
    assertThat(before).isNotEmpty();
    try (RunningJar jar = RunningJar.in(restored)) {
      Crowd.assertKept(before, jar);
      String image = picture.headers().firstValue("Location").orElseThrow();
      assertThat(new Line(jar).get("anna", image).headers().firstValue("Content-Type"))
          .contains("image/png");
      assertThat(new Line(jar).get("anna", image + "/thumbnail").body()).isNotEmpty();
    }
  }

  private static void unpack(Path zip, Path target) throws Exception {
    try (ZipInputStream files = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry e = files.getNextEntry(); e != null; e = files.getNextEntry()) {
        Path file = target.resolve(e.getName());
        Files.createDirectories(file.getParent());
        Files.copy(files, file);
      }
    }
  }
}
