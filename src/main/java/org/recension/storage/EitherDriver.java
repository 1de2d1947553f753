package org.recension.storage;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC driver that is H2's or PostgreSQL's, whichever the address asks for. H2's waits at a
 * commit for the disk if the property {@value #DURABILITY} says so; PostgreSQL always does.
 */
public class EitherDriver implements Driver {

  static final String DURABILITY = "durability";
  private static final String STRICT = "strict";
  private static final String STANDARD = "standard";

  /** As long as H2 itself would wait for a row. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Driver h2 = new org.h2.Driver();
  private final Driver postgres = new org.postgresql.Driver();
  private final Map<String, RowTurns> turns = new ConcurrentHashMap<>();
  private final Map<String, SharedSync> syncs = new ConcurrentHashMap<>();

  private Driver driverOf(@Nullable String url) {
    return url != null && url.startsWith("jdbc:h2:") ? h2 : postgres;
  }

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    // H2 refuses a property that it does not know.
    Properties known = new Properties();
    known.putAll(info);
    boolean strict = isStrict(known.remove(DURABILITY));
    Driver driver = driverOf(url);
    Connection connection = driver.connect(url, known);
    if (connection == null || driver != h2) {
      return connection;
    }
    return EmbeddedConnection.of(
        connection,
        turns.computeIfAbsent(url, u -> new RowTurns(PATIENCE)),
        strict ? syncs.computeIfAbsent(url, u -> new SharedSync()) : null);
  }

  private static boolean isStrict(@Nullable Object durability) throws SQLException {
    if (durability == null || durability.equals(STANDARD)) {
      return false;
    }
    if (durability.equals(STRICT)) {
      return true;
    }
    throw new SQLException(
        "recension.durability is %s or %s, not %s".formatted(STANDARD, STRICT, durability));
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return driverOf(url).acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return driverOf(url).getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return true;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.recension.storage");
  }
}
