package org.recension;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures of papers that there are not, each unlike every other, and what only looks like one. */
final class Scan {

  /** A corner of the paper is black: the one to the left at the top. */
  private static final int CORNER = 4;

  private static final Random RANDOM = new Random();

  private Scan() {}

  static byte[] png() {
    return written(paper(120, 160), "png");
  }

  static byte[] jpeg(int width, int height) {
    return written(paper(width, height), "jpg");
  }

  static byte[] gif() {
    return written(paper(20, 20), "gif");
  }

  /** One that cannot be packed: about three bytes for each pixel. */
  static byte[] noise(int width, int height) {
    BufferedImage noise = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = RANDOM.ints((long) width * height).toArray();
    noise.setRGB(0, 0, width, height, pixels, 0, width);
    return written(noise, "png");
  }

  /** A PNG of a few bytes that says it is as large as that. */
  static byte[] claiming(int width, int height) {
    byte[] png = png();
    ByteBuffer bytes = ByteBuffer.wrap(png);
    bytes.putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    bytes.putInt(29, (int) sum.getValue());
    return png;
  }

  /** A JPEG that says how the camera was held. */
  static byte[] held(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'I',
      'I',
      42,
      0,
      8,
      0,
      0,
      0,
      1,
      0,
      0x12,
      0x01,
      3,
      0,
      1,
      0,
      0,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return ByteBuffer.allocate(jpeg.length + exif.length)
        .put(jpeg, 0, 2)
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A JPEG with so many marks of further scans behind its first. */
  static byte[] inScans(int scans) {
    byte[] jpeg = jpeg(20, 20);
    ByteBuffer longer = ByteBuffer.allocate(jpeg.length + 2 * scans).put(jpeg);
    for (int i = 0; i < scans; i++) {
      longer.putShort((short) 0xFFDA);
    }
    return longer.array();
  }

  static BufferedImage read(byte[] picture) {
    try {
      return ImageIO.read(new ByteArrayInputStream(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage paper(int width, int height) {
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, width / CORNER, height / CORNER);
    pen.dispose();
    for (int x = width / 2; x < width; x++) {
      paper.setRGB(x, height / 2, RANDOM.nextInt());
    }
    return paper;
  }

  private static byte[] written(BufferedImage image, String format) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalStateException("not written: " + format);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
