package org.recension.upload;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large uploads may be, packed and unpacked. */
@Singleton
public class UploadLimits {

  private final long maxBytes;
  private final int maxFileBytes;
  private final long maxUnpackedBytes;
  private final int maxFiles;
  private final int maxRatio;

  @Inject
  UploadLimits(
      @ConfigProperty(name = "recension.import.max-bytes") MemorySize maxBytes,
      @ConfigProperty(name = "recension.import.max-file-bytes") MemorySize maxFileBytes,
      @ConfigProperty(name = "recension.import.max-unpacked-bytes") MemorySize maxUnpackedBytes,
      @ConfigProperty(name = "recension.import.max-files") int maxFiles,
      @ConfigProperty(name = "recension.import.max-ratio") int maxRatio) {
    this(
        maxBytes.asLongValue(),
        Math.toIntExact(maxFileBytes.asLongValue()),
        maxUnpackedBytes.asLongValue(),
        maxFiles,
        maxRatio);
  }

  UploadLimits(long maxBytes, int maxFileBytes, long maxUnpackedBytes, int maxFiles, int maxRatio) {
    this.maxBytes = maxBytes;
    this.maxFileBytes = maxFileBytes;
    this.maxUnpackedBytes = maxUnpackedBytes;
    this.maxFiles = maxFiles;
    this.maxRatio = maxRatio;
  }

  /** Of a whole upload that holds many files. */
  public long maxBytes() {
    return maxBytes;
  }

  /** Of one file, alone or out of many. */
  int maxFileBytes() {
    return maxFileBytes;
  }

  /** Of all files of an archive together. */
  long maxUnpackedBytes() {
    return maxUnpackedBytes;
  }

  /** How many files one upload may hold. */
  int maxFiles() {
    return maxFiles;
  }

  /** How many bytes one packed byte may become. */
  int maxRatio() {
    return maxRatio;
  }
}
