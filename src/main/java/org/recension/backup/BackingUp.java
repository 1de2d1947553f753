package org.recension.backup;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.recension.storage.Address;

/** Writes the backups that are wanted, as nobody else may open a database that is in use. */
@ApplicationScoped
class BackingUp {

  private static final Logger LOG = Logger.getLogger(BackingUp.class);

  private final DataSource database;
  private final Backups backups;
  private final boolean embedded;

  BackingUp(
      DataSource database,
      @ConfigProperty(name = "recension.data-dir") String dataDirectory,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.database = database;
    this.backups = Backups.of(Path.of(dataDirectory));
    this.embedded = new Address(url, "", "").isFile();
  }

  @Scheduled(every = "1s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void look() throws IOException {
    if (embedded) {
      for (String name : backups.wanted()) {
        write(name);
        Files.deleteIfExists(backups.wanted(name));
      }
    }
  }

  private void write(String name) throws IOException {
    try (Connection connection = database.getConnection()) {
      backups.write(name, connection);
      LOG.infof("The backup %s is written", backups.file(name));
    } catch (SQLException | IOException e) {
      LOG.errorf(e, "The backup %s failed", backups.file(name));
      Files.writeString(backups.failed(name), String.valueOf(e.getMessage()));
    }
  }
}
