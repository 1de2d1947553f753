package org.recension.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one row. */
record Row(List<@Nullable Object> values) {

  private static final int NOTHING = -1;

  /** Writes it into the places of a statement. */
  void bind(PreparedStatement insert) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      insert.setObject(i + 1, values.get(i));
    }
  }

  /** About how many bytes it has. */
  long weight() {
    return values.stream().mapToLong(Row::weight).sum();
  }

  /** A hash of all its values, each with its length, so that none can pass for another. */
  byte[] hash() {
    MessageDigest digest = sha256();
    for (Object value : values) {
      byte[] bytes = value == null ? new byte[0] : bytes(value);
      int length = value == null ? NOTHING : bytes.length;
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
      digest.update(bytes);
    }
    return digest.digest();
  }

  private static byte[] bytes(Object value) {
    return value instanceof byte[] bytes ? bytes : value.toString().getBytes(UTF_8);
  }

  private static long weight(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return bytes.length;
    }
    return value instanceof String text ? text.length() : Long.BYTES;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
