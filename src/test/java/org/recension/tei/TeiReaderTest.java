package org.recension.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recension.edition.Details;
import org.recension.edition.Received;
import org.recension.notation.Diagnostic;
import org.recension.notation.Severity;

class TeiReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a <del>b</del> c → a ~~b~~ c",
        "a <add place='above'>b</add> c → a ++b++ c",
        "<subst><del>old</del> <add hand='#k'>new</add></subst> → ~~old~~++new++",
        "a <supplied reason='lost'>b</supplied> → a [b]",
        "a <unclear>b</unclear> → a [b?]",
        "a <unclear/> → a [?]",
        "a <gap reason='illegible' quantity='3' unit='words'/> → a [3 words illegible]",
        "a <gap unit='chars' quantity='1'/> → a [1 character illegible]",
        "a <gap extent='2 lines'/> → a [2 lines illegible]",
        "a <gap quantity='2' unit='cm'/> → a [?]",
        "a <sic>b</sic> → a b [SIC]",
        "a <choice><sic>b</sic><corr>c</corr></choice> d → a b [sic: c] d",
        "a <choice> <corr>c</corr> <sic>b c</sic> </choice> → a {b c}[sic: c]",
        "a <corr>b</corr> → a [b]",
        "a <note>b</note> → a [note: b]",
        "a <note type='translator'>b</note> → a [Translator's note: b]",
        "a <note n='1'>b</note> → a [note: b]",
        "a <note type='endorsement'>b</note> → a [handwritten: b]",
        "a <foreign xml:lang='ru'>b</foreign> → a *b*(ru)",
        "a <foreign> b </foreign>c → a *b* c",
        "a <foreign>b</foreign>(see) → a *b*(und)(see)",
        "a <foreign>b <foreign xml:lang='ru'>c</foreign></foreign> → a *b c*",
        "a <pb n='2'/> b → a [page 2] b",
        "a <pb/> b <pb n='iv'/> c → a [page 1] b [page 2] c",
        "a <hi rend='bold'>b</hi> <persName>Mao <surname>Zedong</surname></persName> → a b Mao Zedong",
        "<w>We</w> <w>fly</w><pc>.</pc> → We fly.",
        "a <fw type='header'>x</fw>b → a b",
        "a <choice><orig>b</orig><reg>c</reg></choice> → a b",
        "a <choice><expan>Comrade</expan><abbr>Cde.</abbr></choice> → a Cde.",
        "a <damage><del>b</del></damage> → a ~~b~~",
        "a <seal>b <del>c</del></seal> → a b ~~c~~",
        "a<g ref='#x'>b</g> → ab",
        "a &amp; &lt;b&gt; → a & <b>",
        "a<!-- x --><?x y?>b <![CDATA[<c>]]> → ab <c>"
      })
  void elements_become_signs_or_stay_words(String content, String written) {
    assertThat(Files.text(Files.body("<p>" + content + "</p>"), 0)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a [b] {c} → a \\[b\\] \\{c\\}",
        "~~a~~ → \\~\\~a\\~\\~",
        "5 * 3 \\ 2 → 5 \\* 3 \\\\ 2",
        "<supplied>sic</supplied> → [\\sic]",
        "<supplied>page 2</supplied> → [\\page 2]",
        "<supplied>Berlin: 1956</supplied> → [\\Berlin: 1956]",
        "<supplied>who?</supplied> → [who\\?]",
        "<supplied>?</supplied> → [\\?]",
        "<supplied>H: who?</supplied> → [\\H: who\\?]",
        "<unclear>note: b</unclear> → [\\note: b?]",
        "<add>+</add> → ++\\+++",
        "a<del>b</del><add>c</add> → a~~b~~++c++"
      })
  void words_that_look_like_signs_stay_words(String content, String written) {
    assertThat(Files.text(Files.body("<p>" + content + "</p>"), 0)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "<p>a</p>|<p>b</p> → a||b",
        "<head>a</head><div><p> b </p><p/><p>c</p></div> → a||b||c",
        "<p>a|  b<lb/>| c</p> → a b|c",
        "<p><lb/>a<lb/>b<lb/></p> → a|b",
        "<p>a<lb/><lb/>b</p> → a||b",
        "<p>ex <lb break='no'/> ample</p> → example",
        "<p>a <del> b </del> c</p> → a ~~b ~~c",
        "<lg><l>a</l>|<l>b</l></lg><p>c</p> → a|b||c",
        "<p>a</p><list><item>b</item><item>c</item></list> → a||b|c",
        "<table>|<row>|<cell>a</cell>|<cell>b</cell></row><row><cell/><cell>d</cell></row></table> →"
            + " a\tb|\td",
        "<p>a</p><pb n='2'/><p>b</p> → a||[page 2]||b",
        "<p>a</p><note><p>b</p><p>c</p></note> → a||[note: b||c]",
        "<del><p>a</p><p>b</p></del> → ~~a||b~~",
        "<opener><dateline>a</dateline><salute>b</salute></opener><p>c</p> → a|b||c",
        "<p xml:space='preserve'> a  |b </p><p>c</p> → ' a  |b ||c'"
      })
  void white_space_means_what_it_means_in_tei(String content, String written) {
    String text = Files.text(Files.body(content.replace('|', '\n')), 0);

    assertThat(text)
        .isEqualTo(written.replace('|', '\n').replace("\\t", "\t").replaceAll("^'|'$", ""));
  }

  @Test
  void the_header_says_what_the_document_is() {
    String header =
        """
        <teiHeader><fileDesc>
          <titleStmt><title type="sub">x</title><title type="main">To the
            <hi>CPSU</hi> CC</title></titleStmt>
          <publicationStmt><p/></publicationStmt>
          <sourceDesc><bibl>APRF, <idno>f. 3</idno></bibl></sourceDesc></fileDesc>
          <profileDesc><langUsage><language ident="en">English</language></langUsage>
          <abstract><p>A talk.</p></abstract>
          <creation><date when="1956-09-19">19 September</date></creation></profileDesc>
        </teiHeader>
        """;

    Received received = Files.read(Files.TEI + header + "<text><body><p>a</p></body></text></TEI>");

    assertThat(received.edition().details())
        .isEqualTo(new Details("To the CPSU CC", "en", "1956-09-19", "APRF, f. 3", "A talk."));
    assertThat(received.edition().witnesses()).hasSize(1);
    assertThat(received.edition().witnesses().get(0).title()).isEqualTo("To the CPSU CC");
  }

  @Test
  void what_is_not_read_is_said_once_and_where() {
    Received received =
        Files.read(
            Files.TEI
                + "<text><body>\n<p>𝔸 <seal>a</seal> <fw>b</fw>\n<seal>c</seal></p></body></text></TEI>");

    assertThat(received.diagnostics())
        .containsExactly(
            new Diagnostic(
                "unknown-element",
                Severity.WARNING,
                2,
                6,
                59,
                60,
                "Of <seal> only the words are read"),
            new Diagnostic(
                "element-left-out", Severity.ERROR, 2, 21, 74, 75, "<fw> is left out of the text"));
  }

  @Test
  void signs_deeper_than_notation_takes_leave_their_words() {
    String deep = "<add>".repeat(80) + "a" + "</add>".repeat(80);

    Received received = Files.body("<p>" + deep + "</p>");

    assertThat(Files.text(received, 0)).contains("a").doesNotContain("\\");
    assertThat(received.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("nested-too-deep");
  }

  @Test
  void a_text_without_a_header_is_of_one_witness() {
    assertThat(Files.body("<p>a</p>").edition().witnesses().get(0).siglum()).isEqualTo("T");
    assertThat(Files.body("<p>a</p>").diagnostics()).isEmpty();
  }
}
