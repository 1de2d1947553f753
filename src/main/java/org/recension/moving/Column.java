package org.recension.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A column, and how it is read so that both databases give the same. */
record Column(String name, Kind kind) {

  /** What is in a column; H2 and PostgreSQL each have their own large objects and timestamps. */
  enum Kind {
    TEXT,
    BYTES,
    MOMENT,
    LOCAL_TIME,
    PLAIN;

    static Kind of(int type) {
      return switch (type) {
        case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
        case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
        case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
        case Types.TIMESTAMP -> LOCAL_TIME;
        default -> PLAIN;
      };
    }

    @Nullable Object read(ResultSet rows, int column) throws SQLException {
      return switch (this) {
        case TEXT -> rows.getString(column);
        case BYTES -> rows.getBytes(column);
        case MOMENT -> atGreenwich(rows.getObject(column, OffsetDateTime.class));
        case LOCAL_TIME -> rows.getObject(column, LocalDateTime.class);
        case PLAIN -> rows.getObject(column);
      };
    }

    private static @Nullable OffsetDateTime atGreenwich(@Nullable OffsetDateTime moment) {
      return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC);
    }
  }
}
