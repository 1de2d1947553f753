package org.recension.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.recension.storage.PictureFiles;

/** The file of a backup: what H2 wrote of the database, and the pictures beside it. */
record Archive(Path file) {

  /** Writes it, to be unpacked into an empty data directory. */
  void write(Path database, PictureFiles pictures) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        ZipFile packed = new ZipFile(database.toFile())) {
      Enumeration<? extends ZipEntry> entries = packed.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        add(zip, entry.getName(), packed.getInputStream(entry));
      }
      // Pictures are packed as they are.
      zip.setLevel(Deflater.NO_COMPRESSION);
      Path dataDirectory = pictures.directory().resolveSibling("");
      for (Path picture : pictures.all()) {
        String name = dataDirectory.relativize(picture).toString().replace('\\', '/');
        add(zip, name, Files.newInputStream(picture));
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, InputStream content)
      throws IOException {
    try (content) {
      zip.putNextEntry(new ZipEntry(name));
      content.transferTo(zip);
      zip.closeEntry();
    }
  }
}
