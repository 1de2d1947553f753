package org.recension;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The list of libraries that the build writes, held to what the packaged service runs with. */
class LibrariesIT {

  private static final Path LIST = Path.of("target/quarkus-run-cyclonedx.json");
  private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");

  @Test
  void every_library_of_the_service_is_listed_with_its_version() throws IOException {
    Set<String> listed = running().map(LibrariesIT::file).collect(toSet());

    Set<String> packaged;
    try (Stream<Path> files = Files.walk(LIBRARIES)) {
      packaged =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".jar"))
              .collect(toSet());
    }

    assertThat(packaged).anyMatch(f -> f.startsWith("com.h2database.h2-"));
    assertThat(packaged).anyMatch(f -> f.contains(".java-diff-utils-"));
    assertThat(listed).containsAll(packaged);
  }

  @Test
  void what_only_tests_need_is_not_listed_as_running() throws IOException {
    assertThat(running().map(c -> c.path("name").asText()))
        .contains("h2", "postgresql", "java-diff-utils")
        .doesNotContain("jqwik", "archunit", "org.eclipse.jgit", "quarkus-cyclonedx-deployment");
  }

  private static Stream<JsonNode> running() throws IOException {
    JsonNode components = new ObjectMapper().readTree(LIST.toFile()).path("components");
    return StreamSupport.stream(components.spliterator(), false).filter(LibrariesIT::isRunning);
  }

  private static boolean isRunning(JsonNode component) {
    return StreamSupport.stream(component.path("properties").spliterator(), false)
        .anyMatch(
            p ->
                p.path("name").asText().equals("quarkus:component:scope")
                    && p.path("value").asText().equals("runtime"));
  }

  /** The name under which the build packages a library. */
  private static String file(JsonNode component) {
    return "%s.%s-%s.jar"
        .formatted(
            component.path("group").asText(),
            component.path("name").asText(),
            component.path("version").asText());
  }
}
