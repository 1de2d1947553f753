package org.recension.facsimile;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from 1 (upright) to 8, as the EXIF of a JPEG says it. */
record Orientation(int value) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final int START_OF_SCAN = 0xFFDA;
  private static final int APPLICATION_DATA = 0xFFE1;
  private static final int EXIF = 0x45786966;
  private static final int TAG = 0x0112;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int ENTRY = 12;

  /** What the bytes say; upright if they say nothing that can be read. */
  static Orientation of(byte[] jpeg) {
    ByteBuffer bytes = ByteBuffer.wrap(jpeg);
    try {
      int at = 2;
      while (marker(bytes, at) != START_OF_SCAN) {
        boolean isExif = marker(bytes, at) == APPLICATION_DATA && bytes.getInt(at + 4) == EXIF;
        if (isExif) {
          return ofExif(bytes.slice(at + 10, bytes.limit() - at - 10));
        }
        at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
      }
    } catch (IndexOutOfBoundsException e) {
      // It ends before it says so: shown as it is.
    }
    return UPRIGHT;
  }

  private static int marker(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static Orientation ofExif(ByteBuffer tiff) {
    boolean isLittle = tiff.getShort(0) == LITTLE_ENDIAN;
    tiff.order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (tiff.getShort(entry) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether what is shown is as wide as what is stored is high. */
  boolean turnsSides() {
    return value > 4;
  }

  /** What makes a picture of that size upright. */
  AffineTransform upright(int width, int height) {
    return switch (value) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
