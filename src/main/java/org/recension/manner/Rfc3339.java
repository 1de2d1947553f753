package org.recension.manner;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time as RFC 3339 writes it, in the milliseconds that every database keeps. */
public class Rfc3339 extends StdDeserializer<Instant> {

  private static final Pattern FORM =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

  public Rfc3339() {
    super(Instant.class);
  }

  @Override
  public @Nullable Instant deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, json);
    }
    String text = json.getText();
    try {
      if (FORM.matcher(text).matches()) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
      }
    } catch (DateTimeException e) {
      return weird(context, text);
    }
    return weird(context, text);
  }

  private static @Nullable Instant weird(DeserializationContext context, String text)
      throws IOException {
    return (Instant) context.handleWeirdStringValue(Instant.class, text, "not RFC 3339");
  }
}
