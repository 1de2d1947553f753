package org.recension.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The entries of a zip, whose names are known also where they cannot be read. */
final class NamedEntries extends ZipInputStream {

  private final Counted packed;
  private String nameRead = "the first";

  NamedEntries(InputStream packed) {
    this(new Counted(packed));
  }

  private NamedEntries(Counted packed) {
    super(packed);
    this.packed = packed;
  }

  /** The name of the entry that was come upon last. */
  String nameRead() {
    return nameRead;
  }

  /** How many packed bytes were read so far. */
  long packed() {
    return packed.count;
  }

  @Override
  protected ZipEntry createZipEntry(String name) {
    // Called before the entry is looked at more closely, so before anything can be wrong with it.
    nameRead = name;
    return super.createZipEntry(name);
  }

  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = super.read(into, offset, length);
      count += Math.max(n, 0);
      return n;
    }
  }
}
