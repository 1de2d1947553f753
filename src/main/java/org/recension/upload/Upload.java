package org.recension.upload;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The body of a request on disk, until the request ends.
 *
 * @param sha256 tells it from every other, also to one who asks twice with one key
 */
public record Upload(String mediaType, long size, String sha256, @JsonIgnore FileChannel content) {

  public static final String ZIP = "application/zip";
  public static final String JSON_LINES = "application/jsonl";
  public static final String NDJSON = "application/x-ndjson";
  public static final String JPEG = "image/jpeg";
  public static final String PNG = "image/png";

  /** The media types that hold many files. */
  public static final Set<String> OF_MANY = Set.of(ZIP, JSON_LINES, NDJSON);

  /** The media types of pictures. */
  public static final Set<String> PICTURES = Set.of(JPEG, PNG);

  /** All of it; only for one file, which is small. */
  public byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over its files, one after the other, or refuses it as a whole. */
  public void each(UploadLimits limits, Consumer<Piece> taker) {
    try (InputStream in = open()) {
      if (isArchive()) {
        int entries = new Archive(in, limits).unpack(taker);
        ArchiveDirectory.of(content, size).require(entries);
      } else {
        new Lines(in, limits).split(taker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isArchive() {
    return mediaType.equals(ZIP);
  }

  // The channel is closed when the request ends, and must stay open until then.
  private InputStream open() throws IOException {
    content.position(0);
    return new FilterInputStream(Channels.newInputStream(content)) {
      @Override
      public void close() {}
    };
  }
}
