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
    this.directory = new File(directory);
    this.minimumBytes = minimumBytes;
  }

  @Override
  public HealthCheckResponse call() {
    long free = directory.getUsableSpace();
    boolean writable = directory.isDirectory() && directory.canWrite();
    return HealthCheckResponse.named("disk")
        .withData("freeBytes", free)
        .withData("writable", writable)
        .status(writable && free >= minimumBytes)
        .build();
  }
}
