package org.recension.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.recension.storage.PictureFiles;

/** The directory of backups, beside what is backed up; a backup is wanted, then there or failed. */
record Backups(Path directory, PictureFiles pictures) {

  private static final String WANTED = ".wanted";
  private static final String FAILED = ".failed";

  static Backups of(Path dataDirectory) {
    return new Backups(dataDirectory.resolve("backups"), PictureFiles.in(dataDirectory));
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  Path wanted(String name) {
    return directory.resolve(name + WANTED);
  }

  Path failed(String name) {
    return directory.resolve(name + FAILED);
  }

  /** The names of those that somebody waits for. */
  List<String> wanted() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(WANTED))
          .map(n -> n.substring(0, n.length() - WANTED.length()))
          .toList();
    }
  }

  /** Writes one, under its name only when it is whole and on the disk. */
  void write(String name, Connection h2) throws SQLException, IOException {
    Files.createDirectories(directory);
    Path database = directory.resolve(name + ".database");
    Path part = directory.resolve(name + ".part");
    try {
      try (Statement backup = h2.createStatement()) {
        backup.execute(
            "backup to '" + database.toAbsolutePath().toString().replace("'", "''") + "'");
      }
      // After the database: a picture is on the disk before a row names it, and stays there.
      new Archive(part).write(database, pictures);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file(name), StandardCopyOption.ATOMIC_MOVE);
      PictureFiles.force(directory);
    } finally {
      Files.deleteIfExists(database);
      Files.deleteIfExists(part);
    }
  }
}
