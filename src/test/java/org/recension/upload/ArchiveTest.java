package org.recension.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.problem.Invalid;
import org.recension.problem.TooLarge;

/** What is taken out of a zip, and which zips are not opened. */
class ArchiveTest {

  private static final int MAX_FILE = 1000;
  private static final UploadLimits LIMITS =
      new UploadLimits(100_000, MAX_FILE, 2500, 5, 100, 1 << 24);
  private static final UploadLimits WIDE =
      new UploadLimits(1 << 24, 1 << 24, 1 << 24, 100_000, 100, 1 << 24);

  @Test
  void files_come_out_in_order_and_as_they_went_in() throws IOException {
    byte[] zip = zip("a.txt", "A\r\n", "folder/", "", "folder/ä.txt", "", "c", "ё");

    List<Piece> pieces = unpack(zip, LIMITS);

    assertThat(pieces).extracting(Piece::name).containsExactly("a.txt", "folder/ä.txt", "c");
    assertThat(pieces)
        .extracting(p -> new String(p.bytes(), UTF_8))
        .containsExactly("A\r\n", "", "ё");
    assertThat(pieces).extracting(Piece::line).containsOnlyNulls();
  }

  @Test
  void a_file_that_is_stored_and_not_packed_comes_out_too() throws IOException {
    assertThat(unpack(stored("a.txt", "A".getBytes(UTF_8)), LIMITS)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a",
        "a/../../b",
        "..",
        "/a",
        "//a",
        "a//b",
        "./a",
        "C:a",
        "c:/a",
        "a\\b",
        "..\\a",
        "a\nb",
        "a\u0000b",
        "a\u0007",
        "\\\\host\\share",
        ""
      })
  void a_name_that_leads_elsewhere_is_refused(String name) {
    refused(zip("honest", "A", name, "B"), LIMITS, "entry “");
  }

  @Test
  void a_name_that_is_there_twice_is_refused() throws IOException {
    byte[] zip = zip("a.txt", "A", "b.txt", "B");
    replace(zip, "b.txt", "A.TXT");

    refused(zip, LIMITS, "“A.TXT” is twice");
  }

  @Test
  void a_name_without_end_is_refused_and_not_repeated_whole() {
    refused(zip("a".repeat(201), "A"), LIMITS, "more than 200 characters");
  }

  @Test
  void an_archive_within_the_archive_is_refused() throws IOException {
    byte[] nested = zip("a.txt", "A");

    refused(stored("b.txt", nested), LIMITS, "“b.txt” is an archive within");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PKé", "PK’s telegram", "PK"})
  void a_text_that_begins_as_an_archive_is_none(String text) throws IOException {
    assertThat(unpack(stored("a.txt", text.getBytes(UTF_8)), LIMITS)).hasSize(1);
  }

  @Test
  void limits_are_kept_to_the_byte() throws IOException {
    byte[] most = random(MAX_FILE);

    assertThat(unpack(stored("a", most), LIMITS)).hasSize(1);
    tooLarge(stored("a", random(MAX_FILE + 1)), "entry “a” has more than 1000 bytes");
    tooLarge(
        zip("a", text(MAX_FILE), "b", text(MAX_FILE), "c", text(MAX_FILE)),
        "more than 2500 bytes unpacked");
    tooLarge(zip("a", "", "b", "", "c", "", "d", "", "e", "", "f", ""), "more than 5 entries");
  }

  @Test
  void what_is_packed_far_more_than_any_text_is_refused_before_it_is_unpacked() {
    byte[] bomb = zip("a", "0".repeat(1 << 23));

    refused(bomb, WIDE, "“a” is packed more than 100 times");
    assertThat(bomb.length).isLessThan(10_000);
  }

  @Test
  void an_entry_that_is_encrypted_is_refused_by_name() throws IOException {
    byte[] zip = zip("open", "A", "secret", "B");
    int secret = indexOf(zip, "secret".getBytes(UTF_8));
    zip[secret - 30 + 6] |= 1;

    refused(zip, LIMITS, "“secret” is encrypted");
  }

  @Test
  void an_entry_that_is_broken_is_refused_by_name() throws IOException {
    byte[] zip = zip("good", "A", "bad", text(500));
    int bad = indexOf(zip, "bad".getBytes(UTF_8));
    Arrays.fill(zip, bad + 3, bad + 40, (byte) 0x55);

    refused(zip, LIMITS, "“bad” is broken");
  }

  @Test
  void a_zip_cut_off_anywhere_is_refused() throws IOException {
    byte[] zip = zip("a.txt", text(300), "b.txt", text(300));

    for (int length = 0; length < zip.length; length++) {
      byte[] cut = Arrays.copyOf(zip, length);
      assertThatThrownBy(() -> unpack(cut, LIMITS)).as("%d", length).isInstanceOf(Invalid.class);
    }
  }

  @Test
  void a_zip_in_which_others_would_see_other_files_is_refused() throws IOException {
    byte[] zip = zip("a.txt", "A", "b.txt", "B");
    int end = zip.length - 22;
    zip[end + 10] = 1;

    refused(zip, LIMITS, "directory names 1 entries, but it has 2");
  }

  @Test
  void what_is_no_zip_or_has_nothing_in_it_is_refused() {
    refused("telegram".getBytes(UTF_8), LIMITS, "is not a zip");
    refused(zip(), LIMITS, "is not a zip");
    refused(zip("1956/", "", "1956/september/", ""), LIMITS, "has folders in it, but no file");
  }

  @Test
  void a_zip_changed_in_any_byte_is_read_or_refused_and_nothing_else() throws IOException {
    byte[] zip = zip("a.txt", text(200), "b.txt", text(200));
    Random random = new Random(1956);

    for (int i = 0; i < 3000; i++) {
      byte[] changed = zip.clone();
      changed[random.nextInt(zip.length)] = (byte) random.nextInt(256);
      try {
        assertThat(unpack(changed, LIMITS)).isNotEmpty();
      } catch (Invalid | TooLarge e) {
        assertThat(e.detail()).isNotBlank();
      }
    }
  }

  @Test
  void lines_come_one_by_one_with_their_numbers() throws IOException {
    List<Piece> pieces = split("{1}\r\n\n  \n{4}\n{5}", LIMITS);

    assertThat(pieces).extracting(Piece::line).containsExactly(1, 4, 5);
    assertThat(pieces)
        .extracting(p -> new String(p.bytes(), UTF_8).strip())
        .containsExactly("{1}", "{4}", "{5}");
    assertThat(pieces).extracting(Piece::name).contains("line 4");
  }

  @Test
  void lines_have_limits_too() {
    assertThatThrownBy(() -> split("a\n" + "b".repeat(MAX_FILE + 1), LIMITS))
        .isInstanceOf(TooLarge.class)
        .hasMessageContaining("line 2 has more than 1000 bytes");
    assertThatThrownBy(() -> split("a\n".repeat(6), LIMITS))
        .isInstanceOf(TooLarge.class)
        .hasMessageContaining("more than 5 lines");
    assertThatThrownBy(() -> split("\n \n", LIMITS)).isInstanceOf(Invalid.class);
  }

  private void refused(byte[] zip, UploadLimits limits, String why) {
    assertThatThrownBy(() -> unpack(zip, limits))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("\u0000");
  }

  private void tooLarge(byte[] zip, String why) {
    assertThatThrownBy(() -> unpack(zip, LIMITS))
        .isInstanceOf(TooLarge.class)
        .hasMessageContaining(why);
  }

  private List<Piece> unpack(byte[] zip, UploadLimits limits) throws IOException {
    return pieces("application/zip", zip, limits);
  }

  private List<Piece> split(String lines, UploadLimits limits) throws IOException {
    return pieces("application/jsonl", lines.getBytes(UTF_8), limits);
  }

  private List<Piece> pieces(String type, byte[] bytes, UploadLimits limits) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (FileChannel file =
        FileChannel.open(
            Files.createTempFile("upload", null),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      file.write(ByteBuffer.wrap(bytes));
      new Upload(type, bytes.length, "", file).each(limits, pieces::add);
    }
    return pieces;
  }

  private static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] stored(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      CRC32 crc = new CRC32();
      crc.update(content);
      ZipEntry entry = new ZipEntry(name);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /** Letters that pack as a text does, and not as a bomb. */
  private static String text(int length) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static void replace(byte[] in, String name, String other) {
    byte[] from = name.getBytes(UTF_8);
    for (int at = indexOf(in, from); at >= 0; at = indexOf(in, from)) {
      System.arraycopy(other.getBytes(UTF_8), 0, in, at, from.length);
    }
  }

  private static int indexOf(byte[] in, byte[] what) {
    for (int at = 0; at + what.length <= in.length; at++) {
      if (Arrays.equals(Arrays.copyOfRange(in, at, at + what.length), what)) {
        return at;
      }
    }
    return -1;
  }
}
