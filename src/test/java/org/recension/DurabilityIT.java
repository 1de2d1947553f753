package org.recension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.text.Telegram;

/** Counts, with the flight recorder of its JVM, how often the packaged service waits for a disk. */
class DurabilityIT {

  private static final int TEXTS = 20;
  private static final String SYNC = "jdk.FileForce";

  @TempDir Path directory;

  @Test
  void each_answer_waits_for_the_disk_where_durability_is_strict() throws Exception {
    assertThat(syncs("strict")).isGreaterThanOrEqualTo(TEXTS);
  }

  @Test
  void standard_durability_leaves_that_to_the_system() throws Exception {
    assertThat(syncs("standard")).isLessThan(TEXTS);
  }

  @Test
  void a_durability_that_there_is_not_keeps_it_from_starting() {
    assertThatThrownBy(
            () ->
                RunningJar.in(directory, RunningJar.JAR, Map.of("RECENSION_DURABILITY", "stirct")))
        .hasMessageContaining("recension.durability is standard or strict, not stirct");
  }

  /** How many there were from the first of twenty texts to the last answer. */
  private long syncs(String durability) throws Exception {
    Path recording = directory.resolve("recording.jfr");
    Path settings =
        Files.writeString(
            directory.resolve("syncs.jfc"),
            """
            <configuration version="2.0">
              <event name="%s">
                <setting name="enabled">true</setting>
                <setting name="threshold">0 ms</setting>
                <setting name="stackTrace">false</setting>
              </event>
            </configuration>
            """
                .formatted(SYNC));
    Map<String, String> environment =
        Map.of(
            "RECENSION_DURABILITY",
            durability,
            "JAVA_TOOL_OPTIONS",
            "-XX:StartFlightRecording=settings=%s,filename=%s".formatted(settings, recording));
    Instant first;
    Instant last;
    try (RunningJar jar = RunningJar.in(directory, RunningJar.JAR, environment)) {
      first = Instant.now();
      keepTexts(jar);
      last = Instant.now();
      jar.stop();
    }
    return RecordingFile.readAllEvents(recording).stream()
        .filter(e -> e.getEventType().getName().equals(SYNC))
        .filter(e -> e.getString("path").endsWith("recension.mv.db"))
        .map(RecordedEvent::getEndTime)
        .filter(at -> at.isAfter(first) && at.isBefore(last))
        .count();
  }

  private static void keepTexts(RunningJar jar) {
    Line line = new Line(jar);
    for (int i = 0; i < TEXTS; i++) {
      String path = "/api/v1/documents/mikoyan-1956-09-19/witnesses/T/revisions";
      Map<String, Object> body = Map.of("text", Telegram.ADVICE + i, "parent", 1);
      Command command = new Command("key" + i, "anna", path, body, null, null);
      assertThat(line.send(command).statusCode()).isEqualTo(201);
    }
  }
}
