package org.recension.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.recension.RunningJar;

/** The packaged service with its row lock taken out: a wrong one, made from the right one. */
final class Unlocked {

  private static final Path SOURCE =
      Path.of("src/main/java/org/recension/storage/RowLock.java").toAbsolutePath();
  private static final String CLASS = "org/recension/storage/RowLock.class";
  private static final String LOCK = " for update";
  private static final String WEAKER = " for no key update";
  private static final String HAS_TURNS = "connection.isWrapperFor(InTurn.class)";
  private static final String CONSTRUCTOR = "  RowLock(EntityManager database) {";
  // The build gives it one, which a class compiled here would not have.
  private static final String FOR_PROXY = "  RowLock() {\n    this(null);\n  }\n\n";

  private Unlocked() {}

  /** Makes it in an empty directory and returns the jar to start. */
  static Path in(Path directory) throws IOException {
    Path right = Objects.requireNonNull(RunningJar.JAR.getParent());
    Path wrong = directory.resolve("unlocked");
    copy(right, wrong);
    Path mutant = compile(directory, right);
    // The build moves a class that it had to change to a jar of its own.
    int replaced =
        replace(wrong.resolve("quarkus"), mutant) + replace(wrong.resolve("app"), mutant);
    assertThat(replaced).isPositive();
    return wrong.resolve(RunningJar.JAR.getFileName());
  }

  private static Path compile(Path directory, Path right) throws IOException {
    String source = Files.readString(SOURCE);
    assertThat(source)
        .contains(LOCK + "\"")
        .contains(WEAKER + "\"")
        .contains(HAS_TURNS)
        .contains(CONSTRUCTOR);
    String unlocked =
        source
            .replace(LOCK, "")
            .replace(WEAKER, "")
            .replace(HAS_TURNS, "false")
            .replace(CONSTRUCTOR, FOR_PROXY + CONSTRUCTOR);
    Path mutant = Files.createDirectories(directory.resolve("mutant"));
    Path file = Files.writeString(mutant.resolve("RowLock.java"), unlocked);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments =
        List.of("-proc:none", "-parameters", "--release", "17", "-d", mutant.toString());
    List<String> path = List.of("-cp", libraries(right), file.toString());
    String[] all = Stream.concat(arguments.stream(), path.stream()).toArray(String[]::new);
    assertThat(compiler.run(null, null, null, all)).isZero();
    return mutant;
  }

  private static String libraries(Path right) throws IOException {
    try (Stream<Path> others = Files.list(right.resolve("lib/main"));
        Stream<Path> own = Files.list(right.resolve("app"))) {
      return Stream.concat(own, others)
          .map(Path::toString)
          .collect(Collectors.joining(System.getProperty("path.separator")));
    }
  }

  /** How many jars in a directory had the class and have the mutant now. */
  private static int replace(Path directory, Path mutant) throws IOException {
    int replaced = 0;
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(directory, "*.jar")) {
      for (Path jar : jars) {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
          Path there = inside.getPath(CLASS);
          if (Files.exists(there)) {
            Files.copy(mutant.resolve(CLASS), there, StandardCopyOption.REPLACE_EXISTING);
            replaced++;
          }
        }
      }
    }
    return replaced;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
    }
  }

  private static void copyOne(Path file, Path to) {
    try {
      Files.copy(file, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
