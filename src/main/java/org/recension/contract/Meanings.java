package org.recension.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the names in the document mean, in a sentence each. */
record Meanings(Properties sentences) {

  static Meanings load() {
    Properties sentences = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                Meanings.class.getResourceAsStream("/openapi/meanings.properties")),
            UTF_8)) {
      sentences.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Meanings(sentences);
  }

  /** The sentence for the first of the names that has one; the special name comes first. */
  @Nullable String of(String... names) {
    for (String name : names) {
      String sentence = sentences.getProperty(name);
      if (sentence != null) {
        return sentence;
      }
    }
    return null;
  }
}
