package org.recension.facsimile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A small picture of a picture, upright, on white, no side of it longer than {@link #LONGEST}. */
final class Thumbnail {

  static final int LONGEST = 320;

  private Thumbnail() {}

  /** As JPEG. */
  static byte[] of(BufferedImage image, Orientation held) throws IOException {
    BufferedImage small = image;
    // By halves at most, so that no line of ink falls between the pixels that are looked at.
    while (longest(small) > 2 * LONGEST) {
      small = scaled(small, 0.5);
    }
    small = scaled(small, Math.min(1, (double) LONGEST / longest(small)));
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(turned(small, held), "jpg", jpeg);
    return jpeg.toByteArray();
  }

  private static int longest(BufferedImage image) {
    return Math.max(image.getWidth(), image.getHeight());
  }

  private static BufferedImage scaled(BufferedImage image, double by) {
    int width = Math.max(1, (int) Math.round(image.getWidth() * by));
    int height = Math.max(1, (int) Math.round(image.getHeight() * by));
    AffineTransform scale =
        AffineTransform.getScaleInstance(
            (double) width / image.getWidth(), (double) height / image.getHeight());
    return drawn(image, scale, width, height);
  }

  private static BufferedImage turned(BufferedImage image, Orientation held) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean turns = held.turnsSides();
    return drawn(
        image, held.upright(width, height), turns ? height : width, turns ? width : height);
  }

  private static BufferedImage drawn(
      BufferedImage image, AffineTransform how, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, how, null);
    pen.dispose();
    return drawn;
  }
}
