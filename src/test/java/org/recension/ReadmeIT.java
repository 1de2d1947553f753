package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journey in the README, run as it stands there. */
class ReadmeIT {

  private static final Path README = Path.of("README.md").toAbsolutePath();
  private static final Pattern SECTION =
      Pattern.compile("^## The journey\\n(.*?)(?=^## |\\z)", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** Names, correction, putting forward, diff, refusal, approval; the last four print. */
  private static final int STEPS = 6;

  private static final int PRINTING_STEPS = 4;
  private static final String END = "== end of step ==";

  /** What to type, and what it prints; nothing printed is promised where that is empty. */
  private record Step(String commands, String prints) {}

  @TempDir Path directory;

  @Test
  void the_journey_in_the_readme_prints_what_it_says() throws Exception {
    List<Step> steps = steps(Files.readString(README));
    assertThat(steps).hasSizeGreaterThanOrEqualTo(STEPS);
    assertThat(steps.stream().filter(s -> !s.prints().isEmpty()))
        .hasSizeGreaterThanOrEqualTo(PRINTING_STEPS);

    List<String> printed;
    try (RunningJar jar = RunningJar.in(directory)) {
      printed = run(steps, jar);
    }

    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (!step.prints().isEmpty()) {
        assertThat(printed.get(i)).as(step.commands()).matches(pattern(step.prints()));
      }
    }
  }

  private static List<Step> steps(String readme) {
    String section =
        SECTION.matcher(readme).results().map(m -> m.group(1)).collect(Collectors.joining());
    List<Step> steps = new ArrayList<>();
    boolean mayPrint = false;
    for (MatchResult block : BLOCK.matcher(section).results().toList()) {
      if (block.group(1).equals("bash")) {
        steps.add(new Step(block.group(2), ""));
        mayPrint = true;
      } else {
        assertThat(block.group(1)).isIn("text", "json");
        assertThat(mayPrint).as("commands before: " + block.group(2)).isTrue();
        Step step = steps.remove(steps.size() - 1);
        steps.add(new Step(step.commands(), block.group(2).strip()));
        mayPrint = false;
      }
    }
    return steps;
  }

  /** All steps in one shell, which stops at the first command that fails. */
  private List<String> run(List<Step> steps, RunningJar jar)
      throws IOException, InterruptedException {
    String marker = "\nprintf '\\n%s\\n' '" + END + "'\n";
    String script = steps.stream().map(s -> s.commands() + marker).collect(Collectors.joining());
    Path file = Files.writeString(directory.resolve("journey.sh"), script);
    Path out = directory.resolve("printed");
    Path faults = directory.resolve("faults");
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-euo", "pipefail", file.toString())
            .directory(directory.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(faults.toFile());
    bash.environment().put("RECENSION", jar.address());
    bash.environment().put("RECENSION_DEMO_PASSWORD", RunningJar.PASSWORD);
    bash.environment().put("no_proxy", "localhost");

    int end = bash.start().waitFor();

    String printed = Files.readString(out);
    assertThat(end).as(printed + Files.readString(faults)).isZero();
    return Pattern.compile(Pattern.quote(END)).splitAsStream(printed).map(String::strip).toList();
  }

  /** The text promised, with … standing for anything. */
  private static Pattern pattern(String prints) {
    return Pattern.compile(
        Pattern.compile("…")
            .splitAsStream(prints)
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
