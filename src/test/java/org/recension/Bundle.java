package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.recension.text.Telegram;

/** Files on their way to become documents. */
final class Bundle {

  private Bundle() {}

  static String slug() {
    return "imported-" + UUID.randomUUID();
  }

  /** The JSON of one file, to a document of its own. */
  static String one(String convention, String text) {
    return one(slug(), convention, text);
  }

  static String one(String slug, String convention, String text) {
    return Json.of(
        "slug", slug, "title", "Mikoyan to the CPSU CC", "convention", convention, "text", text);
  }

  /** JSON lines that become documents called by one name and a number from 1. */
  static String lines(String slug, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> one(slug + "-" + i, "plain", Telegram.ADVICE) + "\n")
        .collect(Collectors.joining());
  }

  /** A zip of names and texts by turns. */
  static byte[] zip(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return zip(files);
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
