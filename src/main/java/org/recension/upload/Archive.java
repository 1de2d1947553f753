package org.recension.upload;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.recension.problem.Invalid;
import org.recension.problem.TooLarge;

/** A zip, unpacked entry by entry in memory and never to a path. */
final class Archive {

  /** What the reader may have taken from the packed bytes ahead of what it gave. */
  private static final int READ_AHEAD = 1024;

  private final NamedEntries entries;
  private final UploadLimits limits;
  private final Set<String> names = new HashSet<>();
  private long unpacked;

  Archive(InputStream packed, UploadLimits limits) {
    this.entries = new NamedEntries(packed);
    this.limits = limits;
  }

  /** Hands over file after file; says how many entries there are, directories too. */
  int unpack(Consumer<Piece> taker) throws IOException {
    boolean hasFile = false;
    for (ZipEntry entry = next(); entry != null; entry = next()) {
      String name = entry.getName();
      take(name);
      if (!entry.isDirectory()) {
        taker.accept(new Piece(name, null, content(name)));
        hasFile = true;
      }
    }
    if (names.isEmpty()) {
      throw new Invalid("body", "is not a zip, or there is nothing in it");
    }
    if (!hasFile) {
      throw new Invalid("body", "has folders in it, but no file");
    }
    return names.size();
  }

  private void take(String name) {
    String fault = names.add(name.toLowerCase(Locale.ROOT)) ? EntryName.fault(name) : "is twice";
    if (fault != null) {
      throw refused(name, fault);
    }
    if (names.size() > limits.maxFiles()) {
      throw new TooLarge("The archive has more than " + limits.maxFiles() + " entries");
    }
  }

  private @Nullable ZipEntry next() throws IOException {
    try {
      return entries.getNextEntry();
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw refused(entries.nameRead(), reason(e));
    }
  }

  private byte[] content(String name) throws IOException {
    long packedBefore = entries.packed();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int n = read(name, buffer); n >= 0; n = read(name, buffer)) {
      content.write(buffer, 0, n);
      unpacked += n;
      requireRoom(name, content.size(), entries.packed() - packedBefore + READ_AHEAD);
    }
    byte[] bytes = content.toByteArray();
    if (isArchive(bytes)) {
      throw refused(name, "is an archive within the archive");
    }
    return bytes;
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && (bytes[2] & 0xFF) < 9
        && (bytes[3] & 0xFF) < 9;
  }

  private int read(String name, byte[] buffer) throws IOException {
    try {
      return entries.read(buffer);
    } catch (ZipException | EOFException e) {
      throw refused(name, reason(e));
    }
  }

  private void requireRoom(String name, long size, long packed) {
    if (size > limits.maxFileBytes()) {
      throw new TooLarge(quoted(name) + " has more than " + limits.maxFileBytes() + " bytes");
    }
    if (unpacked > limits.maxUnpackedBytes()) {
      throw new TooLarge(
          "The archive has more than "
              + limits.maxUnpackedBytes()
              + " bytes unpacked, as "
              + quoted(name)
              + " shows");
    }
    if (size > limits.maxRatio() * packed) {
      throw refused(name, "is packed more than " + limits.maxRatio() + " times, as no text is");
    }
  }

  private static String reason(Exception e) {
    return String.valueOf(e.getMessage()).startsWith("encrypted")
        ? "is encrypted"
        : "is broken and cannot be unpacked";
  }

  private static Invalid refused(String name, String reason) {
    return new Invalid("body", quoted(name) + " " + reason);
  }

  private static String quoted(String name) {
    return "entry “" + EntryName.shown(name) + "”";
  }
}
