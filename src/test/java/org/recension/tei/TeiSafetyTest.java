package org.recension.tei;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.edition.Unreadable;

/** Files that were made to do harm, and files that are merely broken. */
class TeiSafetyTest {

  private static final String DOCUMENT = Files.TEI + "<text><body><p>%s</p></body></text></TEI>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE TEI>",
        "<!DOCTYPE TEI SYSTEM 'http://localhost:1/tei.dtd'>",
        "<!DOCTYPE TEI [<!ENTITY a 'b'>]>",
        "<!DOCTYPE TEI [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE TEI [<!ENTITY a SYSTEM 'http://localhost:1/a'>]>",
        "<!DOCTYPE TEI [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>",
        "<!DOCTYPE TEI [<!ENTITY l 'l'><!ENTITY m '&l;&l;'><!ENTITY a '&m;&m;'>]>"
      })
  void a_doctype_is_refused_whatever_it_says(String doctype) {
    assertThatThrownBy(() -> Files.read(doctype + DOCUMENT.formatted("&a;")))
        .isInstanceOf(Unreadable.class)
        .hasMessage("It has a DOCTYPE, which is not read; leave that out");
  }

  @Test
  void a_billion_laughs_are_not_heard() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 100; i++) {
      String before = "&a" + (i - 1) + ";";
      doctype.append("<!ENTITY a%d '%s'>".formatted(i, before.repeat(10)));
    }
    String file = doctype + "]>" + DOCUMENT.formatted("&a99;");

    soon(() -> assertThatThrownBy(() -> Files.read(file)).hasMessageContaining("DOCTYPE"));
  }

  @Test
  void nothing_is_fetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
      String include =
          "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%s'>a</xi:include>";
      String schema =
          "<seg xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a %s'/>";

      String file =
          "<?xml-stylesheet href='"
              + address
              + "'?>"
              + DOCUMENT.formatted((include + schema).formatted(address, address));
      assertThat(Files.text(Files.read(file), 0)).isEqualTo("a");
      assertThatThrownBy(
              () -> Files.read("<!DOCTYPE TEI SYSTEM '" + address + "'>" + DOCUMENT.formatted("")))
          .isInstanceOf(Unreadable.class);

      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void elements_are_not_read_without_end_into_one_another() {
    String deep = "<seg>".repeat(200_000);

    soon(
        () ->
            assertThatThrownBy(() -> Files.read(DOCUMENT.formatted(deep)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("Line 1: more than 200 elements are in one another"));
  }

  @Test
  void attributes_and_names_are_not_read_without_end() {
    String attributes =
        IntStream.range(0, 100_000).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
    String namespaces = attributes.replace(" a", " xmlns:a").replace("''", "'b'");

    refused("<TEI" + attributes + "/>", "An element has more than 200 attributes");
    refused("<TEI" + namespaces + "/>", "An element has more than 200 attributes");
    refused("<" + "a".repeat(1 << 20) + "/>", "Line 1, column 2: a name is longer than is read");
    refused(
        IntStream.range(0, 150)
            .mapToObj(i -> "<a xmlns:a%1$d='a' xmlns:b%1$d='b'>".formatted(i))
            .collect(Collectors.joining()),
        "It declares more than 200 namespaces");
  }

  private static void refused(String file, String message) {
    soon(
        () ->
            assertThatThrownBy(() -> Files.read(file))
                .isInstanceOf(Unreadable.class)
                .hasMessage(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "&amp;",
        "&#65;",
        " ",
        "\n",
        "<lb/>",
        "<pb/>",
        "<a/>",
        "]",
        "<!---->",
        "<?a b?>",
        "<![CDATA[x]]>",
        "<del>x</del>",
        "<supplied>who?</supplied>",
        "<foreign>x</foreign>(ru)",
        "<app><lem>a</lem><rdg wit='#H'>b</rdg></app>",
        "<note>x</note>",
        "[",
        "~",
        "\\"
      })
  void a_long_file_takes_no_longer_than_it_is_long(String piece) {
    String file = DOCUMENT.formatted(piece.repeat((1 << 20) / piece.length()));

    soon(() -> assertThat(Files.read(file).edition().witnesses()).hasSizeLessThan(2));
  }

  @Test
  void a_thousand_witnesses_are_not_a_thousand_texts() {
    String witnesses =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "<witness xml:id='w" + i + "'/>")
            .collect(Collectors.joining());
    String header = "<teiHeader><fileDesc><sourceDesc><listWit>%s</listWit>%s";
    String end = "</sourceDesc></fileDesc></teiHeader><text><body><p>a</p></body></text></TEI>";

    assertThatThrownBy(() -> Files.read(Files.TEI + header.formatted(witnesses, end)))
        .isInstanceOf(Unreadable.class)
        .hasMessage("It lists more than 50 witnesses");
  }

  @Test
  void a_hundred_thousand_texts_are_not_read() {
    String fifty = Files.TEI + "<text><body><p>a</p></body></text>".repeat(50) + "</TEI>";
    String many = Files.TEI + "<text/>".repeat(100_000) + "</TEI>";

    assertThat(Files.read(fifty).edition().witnesses()).hasSize(50);
    refused(fifty.replace("</TEI>", "<text/></TEI>"), "It has more than 50 texts");
    refused(many, "It has more than 50 texts");
  }

  @Test
  void readings_in_readings_are_not_repeated_without_end() {
    String deep = "<app><lem/><rdg wit='#H #K'>".repeat(60) + "a" + "</rdg></app>".repeat(60);

    soon(() -> assertThat(Files.text(Files.body("<p>" + deep + "</p>"), 0)).hasSizeLessThan(5_000));
  }

  @Test
  void many_witnesses_do_not_make_a_long_text_longer_without_end() {
    String content = "<p>" + "a".repeat(1 << 20) + "<app><lem wit='#A'>b</lem></app></p>";

    soon(
        () ->
            assertThatThrownBy(() -> Files.body(26, content))
                .isInstanceOf(Unreadable.class)
                .hasMessage("The texts of its witnesses are too long together"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "<TEI><text></TEI> → Line 1, column 14: The element type \"text\" must be terminated by the"
            + " matching end-tag \"</text>\".",
        "<TEI>&nbsp;</TEI> → Line 1, column 12: The entity \"nbsp\" was referenced, but not declared.",
        "<TEI a='1' a='2'/> → Line 1, column 19: an attribute is there twice, or a prefix means"
            + " nothing",
        "<x:TEI/> → Line 1, column 9: an attribute is there twice, or a prefix means nothing",
        "hello → Line 1, column 1: Content is not allowed in prolog.",
        "`` → Line 1, column 1: Premature end of file.",
        "<html/> → It is no TEI P5: its outermost element is <html>",
        "<TEI xmlns='http://x'/> → It is no TEI P5: its outermost element is <:TEI>",
        "<TEI/> → It has no <text>",
        "<?xml version='1.1'?><TEI/> → It is XML 1.1; only XML 1.0 is read",
        "<?xml version='1.0' encoding='UTF-7'?><TEI/> → Its encoding, “utf-7”, cannot be read; send"
            + " it as UTF-8",
        "<?xml version='1.0' encoding='UTF-16'?><TEI/> → Its encoding, “utf-16”, cannot be read;"
            + " send it as UTF-8"
      })
  void a_broken_file_is_refused_with_a_reason(String file, String message) {
    assertThatThrownBy(() -> Files.read(file)).isInstanceOf(Unreadable.class).hasMessage(message);
  }

  @Test
  void a_file_is_read_by_its_mark_or_its_declaration() {
    String file = DOCUMENT.formatted("é");

    for (Charset charset : List.of(UTF_8, UTF_16, UTF_16LE, UTF_16BE)) {
      assertThat(Files.text(Tei.read(file.getBytes(charset)), 0)).isEqualTo("é");
    }
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertThat(Files.text(Tei.read(("\ufeff" + file).getBytes(charset)), 0)).isEqualTo("é");
    }
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + file;
    assertThat(Files.text(Tei.read(latin.getBytes(ISO_8859_1)), 0)).isEqualTo("é");
    String big = "<?xml version='1.0' encoding='UTF-16'?>" + file;
    assertThat(Files.text(Tei.read(big.getBytes(UTF_16)), 0)).isEqualTo("é");
    assertThatThrownBy(() -> Tei.read(file.getBytes(ISO_8859_1)))
        .hasMessageContaining("is not UTF-8, which its encoding should be");
    assertThatThrownBy(() -> Tei.read(latin.getBytes(UTF_16)))
        .hasMessage("It says that its encoding is “iso-8859-1”, but begins as utf-16");
  }

  @Test
  void a_file_of_characters_is_read_whatever_encoding_it_says() {
    String file = DOCUMENT.formatted("Микоян");

    for (String encoding : List.of("windows-1251", "UTF-16", "UTF-7")) {
      String said = "<?xml version='1.0' encoding='%s'?>".formatted(encoding);
      assertThat(Files.text(Tei.read(said + file), 0)).isEqualTo("Микоян");
    }
    assertThat(Files.text(Tei.read("\ufeff" + file.replace("><", ">\r\n<")), 0))
        .isEqualTo("Микоян");
  }

  @Test
  void whatever_is_damaged_is_read_or_refused() {
    byte[] whole = DOCUMENT.formatted("a <del rend='x'>b</del> &amp; <!-- c --> é").getBytes(UTF_8);
    Random random = new Random(1956);
    for (int i = 0; i < 3_000; i++) {
      byte[] file = whole.clone();
      for (int j = 0; j <= i % 3; j++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(Tei.read(file)).isNotNull();
      } catch (Unreadable e) {
        assertThat(e.getMessage())
            .isNotBlank()
            .doesNotContain("Exception", "java", "JAXP", "http:");
      }
    }
  }

  private static void soon(Runnable work) {
    assertTimeoutPreemptively(Duration.ofSeconds(30), work::run);
  }
}
