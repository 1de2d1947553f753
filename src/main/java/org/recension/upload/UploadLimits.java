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
  private final long maxPictureBytes;

  @Inject
  UploadLimits(
      @ConfigProperty(name = "recension.import.max-bytes") MemorySize maxBytes,
      @ConfigProperty(name = "recension.import.max-file-bytes") MemorySize maxFileBytes,
      @ConfigProperty(name = "recension.import.max-unpacked-bytes") MemorySize maxUnpackedBytes,
      @ConfigProperty(name = "recension.import.max-files") int maxFiles,
      @ConfigProperty(name = "recension.import.max-ratio") int maxRatio,
      @ConfigProperty(name = "recension.facsimile.max-bytes") MemorySize maxPictureBytes) {
    this(
        maxBytes.asLongValue(),
        Math.toIntExact(maxFileBytes.asLongValue()),
        maxUnpackedBytes.asLongValue(),
        maxFiles,
        maxRatio,
        maxPictureBytes.asLongValue());
  }

  UploadLimits(
      long maxBytes,
      int maxFileBytes,
      long maxUnpackedBytes,
      int maxFiles,
      int maxRatio,
      long maxPictureBytes) {
    this.maxBytes = maxBytes;
    this.maxFileBytes = maxFileBytes;
    this.maxUnpackedBytes = maxUnpackedBytes;
    this.maxFiles = maxFiles;
    this.maxRatio = maxRatio;
    this.maxPictureBytes = maxPictureBytes;
  }

  /** Of a whole upload that holds many files. */
  public long maxBytes() {
    return maxBytes;
  }

  /** Of one picture. */
  public long maxPictureBytes() {
    return maxPictureBytes;
  }

  /** Of a whole upload, by what it is said to be. */
  long most(String mediaType) {
    if (Upload.PICTURES.contains(mediaType)) {
      return maxPictureBytes;
    }
    return Upload.OF_MANY.contains(mediaType) ? maxBytes : maxFileBytes;
  }

  /** Of one file, alone or out of many. */
  public int maxFileBytes() {
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
