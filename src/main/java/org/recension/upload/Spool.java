package org.recension.upload;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Sha256;
import org.recension.problem.TooLarge;

/** Keeps the body of one request on disk while it lasts. */
@RequestScoped
class Spool {

  private final UploadLimits limits;
  private final Path directory;
  private @Nullable FileChannel file;

  Spool(UploadLimits limits, @ConfigProperty(name = "recension.data-dir") String dataDirectory) {
    this.limits = limits;
    this.directory = Path.of(dataDirectory, "incoming");
  }

  /** Takes a body in, as far as it may go. */
  Upload take(String mediaType, InputStream body) throws IOException {
    long most = limits.most(mediaType);
    FileChannel content = open();
    MessageDigest sha256 = Sha256.begin();
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      size += n;
      if (size > most) {
        throw new TooLarge("The upload has more than " + most + " bytes");
      }
      sha256.update(buffer, 0, n);
      write(content, ByteBuffer.wrap(buffer, 0, n));
    }
    return new Upload(mediaType, size, Sha256.of(sha256), content);
  }

  // Where the system allows it the file has no name from the start, so that a kill leaves nothing.
  private FileChannel open() throws IOException {
    Files.createDirectories(directory);
    Path path = directory.resolve(UUID.randomUUID().toString());
    FileChannel opened = FileChannel.open(path, CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE);
    file = opened;
    return opened;
  }

  private static void write(FileChannel content, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      content.write(bytes);
    }
  }

  @PreDestroy
  void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
