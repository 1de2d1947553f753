package org.recension.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the data directory can be written and has room for texts. */
@Readiness
@ApplicationScoped
class DiskHealth implements HealthCheck {

  private final File directory;
  private final long minimumBytes;

  DiskHealth(
      @ConfigProperty(name = "recension.data-dir") String directory,
      @ConfigProperty(name = "recension.disk.min-free-bytes") long minimumBytes) {
    this.directory = new File(directory).getAbsoluteFile();
    this.minimumBytes = minimumBytes;
  }

  @Override
  public HealthCheckResponse call() {
    File place = existing();
    long free = place.getUsableSpace();
    boolean writable = place.isDirectory() && place.canWrite();
    return HealthCheckResponse.named("disk")
        .withData("freeBytes", free)
        .withData("writable", writable)
        .status(writable && free >= minimumBytes)
        .build();
  }

  /** The directory, or where it would be made: it is not there before H2 needs it. */
  private File existing() {
    File place = directory;
    while (!place.exists()) {
      place = place.getParentFile();
    }
    return place;
  }
}
