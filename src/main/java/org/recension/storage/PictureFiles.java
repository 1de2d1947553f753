package org.recension.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The pictures in a data directory, each in a file named by its hash and never changed. */
public record PictureFiles(Path directory) {

  private static final String NAME = "facsimiles";
  private static final String PART = ".part";
  private static final int FANNED_OUT_BY = 2;

  public static PictureFiles in(Path dataDirectory) {
    return new PictureFiles(dataDirectory.resolve(NAME));
  }

  /** Where the picture of that hash is, or would be. */
  public Path picture(String sha256) {
    return directory
        .resolve(sha256.substring(0, FANNED_OUT_BY))
        .resolve(sha256.substring(FANNED_OUT_BY));
  }

  /** Where the small picture of the one of that hash is, or would be. */
  public Path thumbnail(String sha256) {
    Path picture = picture(sha256);
    return picture.resolveSibling(picture.getFileName() + ".thumbnail");
  }

  /** Writes a file, which has its name only when it is whole and on the disk. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      force(folder.resolveSibling(""));
    }
    Path part = folder.resolve(UUID.randomUUID() + PART);
    try {
      try (FileChannel channel = FileChannel.open(part, CREATE_NEW, WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(part, file, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    force(folder);
  }

  /** Keeps the names in a folder through a loss of power. */
  public static void force(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder, READ)) {
      names.force(true);
    }
  }

  /** All files that are whole, in order. */
  public List<Path> all() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<Path> all = new ArrayList<>();
    // A part that gets its name, or is gone, while the walk goes on is not missed.
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !file.toString().endsWith(PART)) {
              all.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.toString().endsWith(PART)) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }
        });
    Collections.sort(all);
    return all;
  }
}
