package org.recension.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.recension.history.CanonicalJson;

/** What an event says beyond its columns. */
final class EventData {

  private static final CanonicalJson JSON = new CanonicalJson();

  private EventData() {}

  /** Its members by name; none if they are broken, as its hash tells then. */
  static Map<String, Object> of(ResultSet event) throws SQLException {
    try {
      return JSON.read(event.getString("data"));
    } catch (IllegalStateException e) {
      return Map.of();
    }
  }
}
