package org.recension;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Reads every statement on its way to the database, remembers those that change a table, and counts
 * those that read what a revision says.
 */
@PersistenceUnitExtension
public class WriteWatch implements StatementInspector {

  private static final Pattern CHANGE =
      Pattern.compile("^\\s*(update|delete|insert|merge|truncate)\\b.*", Pattern.DOTALL);
  private static final Pattern OF_WHAT_ONLY_GROWS =
      Pattern.compile(
          "^\\s*(update|delete\\s+from|delete|merge\\s+into|truncate\\s+table)\\s+"
              + "(revision|revision_text|decision|publication|event|public_revision|original|facsimile|manifest)\\b.*",
          Pattern.DOTALL);
  private static final Queue<String> CHANGES = new ConcurrentLinkedQueue<>();
  private static final AtomicInteger TEXTS_READ = new AtomicInteger();

  @Override
  public String inspect(String sql) {
    String statement = sql.toLowerCase(Locale.ROOT);
    if (CHANGE.matcher(statement).matches()) {
      CHANGES.add(statement);
    } else if (statement.contains(" revision_text ")) {
      TEXTS_READ.incrementAndGet();
    }
    return sql;
  }

  /** How often a text was read so far. */
  static int textsRead() {
    return TEXTS_READ.get();
  }

  /** All that changed a table so far. */
  static List<String> changes() {
    return List.copyOf(CHANGES);
  }

  /** Those that changed or removed a row of a table that only ever grows. */
  static List<String> broken() {
    return changes().stream().filter(WriteWatch::breaksHistory).toList();
  }

  static boolean breaksHistory(String statement) {
    return OF_WHAT_ONLY_GROWS.matcher(statement).matches();
  }
}
