package org.recension.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.recension.problem.Invalid;

/**
 * The end of a zip, which says how many entries there are: without it the zip is cut off, and where
 * it says another number somebody else would see other files.
 */
record ArchiveDirectory(int entries) {

  private static final int SIGNATURE = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int MOST_COMMENT = 0xFFFF;
  private static final int ENTRIES = 10;

  /** Finds it at the end of a file. */
  static ArchiveDirectory of(FileChannel file, long size) throws IOException {
    long start = Math.max(0, size - LENGTH - MOST_COMMENT);
    ByteBuffer end = ByteBuffer.allocate((int) (size - start)).order(ByteOrder.LITTLE_ENDIAN);
    while (end.hasRemaining() && file.read(end, start + end.position()) > 0) {
      continue;
    }
    for (int at = end.position() - LENGTH; at >= 0; at--) {
      if (end.getInt(at) == SIGNATURE) {
        return new ArchiveDirectory(Short.toUnsignedInt(end.getShort(at + ENTRIES)));
      }
    }
    throw new Invalid("body", "is a zip that is cut off: its directory is missing");
  }

  /** Refuses the archive if another number of entries was found in it. */
  void require(int found) {
    if (entries != (found & 0xFFFF)) {
      throw new Invalid(
          "body", "is a zip whose directory names " + entries + " entries, but it has " + found);
    }
  }
}
