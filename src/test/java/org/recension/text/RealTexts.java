package org.recension.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Books in two editions, where whoever runs this has them: plain text, a paragraph a line, in the
 * directory that the property {@code recension.texts} names. None comes with the source.
 */
final class RealTexts {

  private static final Workload ORIGIN =
      new Workload("Darwin, Origin 1859 / 1872, a chapter", "origin-1859.txt", "origin-1872.txt");

  private static final Workload FRANKENSTEIN =
      new Workload(
          "Frankenstein 1818 / 1831, whole", "frankenstein-1818.txt", "frankenstein-1831.txt");

  private RealTexts() {}

  /** Those that are there. */
  static List<Workload> all() {
    return Stream.of(ORIGIN, FRANKENSTEIN).flatMap(files -> read(files).stream()).toList();
  }

  private static Optional<Workload> read(Workload files) {
    Path directory = Path.of(System.getProperty("recension.texts", ""));
    Path older = directory.resolve(files.older());
    Path newer = directory.resolve(files.newer());
    if (!Files.isRegularFile(older) || !Files.isRegularFile(newer)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Workload(files.name(), Files.readString(older), Files.readString(newer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
