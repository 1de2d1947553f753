package org.recension.facsimile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.recension.manner.Sha256;

/**
 * A picture out of a form, on disk until the request ends.
 *
 * @param sha256 tells it from every other, also to one who sends the form twice
 */
record NewFacsimile(String page, String fileName, String sha256, @JsonIgnore Path file) {

  static NewFacsimile of(String page, FileUpload upload) {
    return new NewFacsimile(
        page, upload.fileName(), Sha256.of(read(upload.uploadedFile())), upload.uploadedFile());
  }

  Sent sent() {
    return new Sent(page, fileName, read(file));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
