package org.recension.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/** Files of H2 under {@code disk:}, which know what of them a failure of the power would leave. */
public final class Disk extends FilePathWrapper {

  static final String SCHEME = "disk";
  static final AtomicInteger SYNCS = new AtomicInteger();
  static volatile long syncMillis;

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(unwrap().open(mode), Path.of(unwrap().toString()));
  }

  /** What had reached the disk for certain, copied to another place. */
  static void afterPowerFailed(Path file, Path copy) throws IOException {
    Files.copy(reached(file), copy, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path reached(Path file) {
    return file.resolveSibling(file.getFileName() + ".reached");
  }

  private static final class Channel extends FileBase {

    private final FileChannel channel;
    private final Path file;

    Channel(FileChannel channel, Path file) {
      this.channel = channel;
      this.file = file;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      SYNCS.incrementAndGet();
      try {
        Thread.sleep(syncMillis);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      // The copy is not forced: nobody pulls a plug here.
      Files.copy(file, reached(file), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return channel.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return channel.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return channel.write(source);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      return channel.write(source, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
