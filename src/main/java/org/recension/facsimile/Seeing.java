package org.recension.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.manner.Sha256;
import org.recension.problem.Invalid;
import org.recension.problem.TooLarge;

/** Looks at what was sent as a picture: whether it is one, how large, and what it is like small. */
@ApplicationScoped
class Seeing {

  private static final String JPEG = "image/jpeg";
  private static final Set<String> SEEN = Set.of(JPEG, "image/png");

  /** A line of pixels is held in memory; no JPEG has a longer one. */
  private static final int LONGEST_SIDE = 65_535;

  /** A JPEG may be sent in scans, each of which goes over the whole picture. */
  private static final int MOST_SCANS = 64;

  /** Enough of a picture to make a small one of it. */
  private static final int SAMPLED = 4 * Thumbnail.LONGEST;

  private final long maxPixels;

  Seeing(@ConfigProperty(name = "recension.facsimile.max-pixels") long maxPixels) {
    this.maxPixels = maxPixels;
  }

  /**
   * The picture, or a refusal of the field it came in; decodes one at a time, as some take much
   * memory for it.
   */
  synchronized Picture see(String field, byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = reader(field, in);
      try {
        reader.setInput(in, true, true);
        return see(field, bytes, reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new Invalid(
          field, "cannot be read: it is broken, or its colours are neither grey nor RGB");
    }
  }

  private Picture see(String field, byte[] bytes, ImageReader reader) throws IOException {
    String mediaType = mediaType(reader);
    boolean isJpeg = mediaType.equals(JPEG);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    requireBounds(field, width, height);
    if (isJpeg) {
      requireFewScans(field, bytes);
    }
    BufferedImage sample = reader.read(0, sampled(reader, Math.max(width, height)));
    Orientation held = isJpeg ? Orientation.of(bytes) : Orientation.UPRIGHT;
    boolean turns = held.turnsSides();
    return new Picture(
        bytes,
        Thumbnail.of(sample, held),
        Sha256.of(bytes),
        mediaType,
        turns ? height : width,
        turns ? width : height);
  }

  private static ImageReader reader(String field, ImageInputStream in) {
    for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
      ImageReader reader = readers.next();
      if (SEEN.contains(mediaType(reader))) {
        return reader;
      }
    }
    throw new Invalid(field, "is neither a JPEG nor a PNG");
  }

  private static String mediaType(ImageReader reader) {
    String[] types = reader.getOriginatingProvider().getMIMETypes();
    return types == null ? "" : types[0];
  }

  private void requireBounds(String field, int width, int height) {
    if ((long) width * height > maxPixels || Math.max(width, height) > LONGEST_SIDE) {
      throw new TooLarge(
          "%s has %d × %d pixels; at most %d are taken, %d in a line"
              .formatted(field, width, height, maxPixels, LONGEST_SIDE));
    }
  }

  // Between scans the mark never stands for itself, so it can be counted without decoding.
  private static void requireFewScans(String field, byte[] jpeg) {
    int scans = 0;
    for (int i = 1; i < jpeg.length; i++) {
      if (jpeg[i] == (byte) 0xDA && jpeg[i - 1] == (byte) 0xFF) {
        scans++;
      }
    }
    if (scans > MOST_SCANS) {
      throw new TooLarge(field + " comes in more than " + MOST_SCANS + " scans");
    }
  }

  private static ImageReadParam sampled(ImageReader reader, int longest) {
    ImageReadParam sampled = reader.getDefaultReadParam();
    int each = Math.max(1, longest / SAMPLED);
    sampled.setSourceSubsampling(each, each, 0, 0);
    return sampled;
  }
}
