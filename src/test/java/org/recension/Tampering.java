package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recension.storage.Address;
import org.recension.text.Telegram;
import org.recension.verification.Verifying;

/** Whatever is done to a database behind the back of the service, verifying finds and locates. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Tampering {

  /** The SHA-256 and the length of “forged”. */
  private static final String FORGED =
      "ccdd35168ab474fa5764a526cfb83621351e23682c5075b2e18d56bddf96aa30";

  private static final String REVISION =
      "select r.id, 'revision ' || r.number || ' of ' || w.siglum || ' of ' || d.slug"
          + " from revision r join witness w on w.id = r.witness_id"
          + " join document d on d.id = w.document_id where ";
  private static final String NEWEST = REVISION + "r.id = (select max(id) from revision)";
  private static final String SECOND =
      REVISION + "r.id = (select max(id) from revision where number = 2)";
  private static final String DECISION = thing("decision", "verdict = 'APPROVE'");
  private static final String RETURNED = thing("decision", "verdict = 'RETURN'");
  private static final String PUBLICATION = thing("publication", "submission_id is not null");
  private static final String OPEN = thing("submission", "state = 'OPEN'");
  private static final String DOCUMENT =
      "select id, 'document ' || slug from document where id = (select max(id) from document)";
  private static final String SHOWN =
      "select id, 'witness ' || id from witness where published = 2";
  private static final String NAMED =
      "select w.id, 'witness ' || w.siglum || ' of ' || d.slug from witness w"
          + " join document d on d.id = w.document_id where published = 2";
  private static final String ORIGINAL =
      "select d.id, 'original of ' || d.slug from document d where d.id ="
          + " (select max(document_id) from original)";
  private static final String DEPICTED =
      " from %1$s x join witness w on w.id = x.witness_id join document d on d.id = w.document_id"
          + " where x.id = (select max(id) from %1$s)";
  private static final String FACSIMILE =
      "select x.id, w.siglum || ' of ' || d.slug" + DEPICTED.formatted("facsimile");
  private static final String FACSIMILE_PAGE =
      "select x.id, 'page 1 of ' || w.siglum || ' of ' || d.slug" + DEPICTED.formatted("facsimile");
  private static final String MANIFEST =
      "select x.id, w.siglum || ' of ' || d.slug" + DEPICTED.formatted("manifest");
  private static final String DECIDED = event("type = 'DECISION_MADE'");
  private static final String ANY = event("type = 'DOCUMENT_CHANGED'");

  private static final String TITLED =
      "update document set title = '{title}' where id = (select max(id) from document)";

  private static final String CHANGED = "was changed: its hash is not the hash of what it says";
  private static final String UNTOLD = "no event says this of it";

  @Inject DataSource database;

  @TempDir Path directory;

  private boolean isThere;

  @BeforeEach
  void there_is_a_history() {
    // One is enough for all: what is tampered with is always a copy.
    if (!isThere) {
      things_happen();
      isThere = true;
    }
  }

  private static void things_happen() {
    Paper pictured = Paper.blank();
    As.edith().sends(pictured.at("/facsimiles?page=1"), "image/png", Scan.png()).is(201);
    As.edith().puts(pictured.at("/manifest"), Json.of("uri", "https://archive.example/1")).is(200);
    As.edith().posts("/api/v1/imports", Bundle.one("plain", Telegram.OPENING)).is(201);
    Paper paper = Paper.showing(Telegram.OPENING);
    long approved = As.anna().submits(Telegram.OPENING + "\n").from(1).on(paper).is(201).id();
    As.clara().approves(approved).is(201);
    long returned = As.boris().submits(Telegram.ADVICE).from(2).on(paper).is(201).id();
    As.david().returns(returned, "The advice is another telegram").is(201);
    long withdrawn = As.anna().submits(Telegram.ADVICE + "\n").from(2).on(paper).is(201).id();
    As.anna().withdraws(withdrawn).is(200);
    As.anna().submits(Telegram.OPENING + "\nA. MIKOYAN").from(2).on(paper).is(201);
    As.edith().ifMatch("*").patches(paper.document(), Json.of("title", "Opening")).is(200);
    As.edith().ifMatch("*").puts(paper.at("/publication"), Json.of("revision", 1)).is(200);
    As.edith().ifMatch("*").puts(paper.at("/publication"), Json.of("revision", 2)).is(200);
    As.edith().ifMatch("*").patches(paper.document(), Json.of("title", "The opening")).is(200);
  }

  /** What to tamper with, as its id and its place; how; and what is said of the place. */
  record Deed(String what, String find, String how, String found) {

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Deed> deeds() {
    return Stream.of(
        new Deed(
            "a letter is added to a text",
            NEWEST,
            "update revision_text set body = body || 'x' where revision_id = {id}",
            "its text was changed"),
        new Deed(
            "a text is removed",
            NEWEST,
            "delete from revision_text where revision_id = {id}",
            "its text is missing"),
        new Deed(
            "a text is replaced, and its hash with it",
            NEWEST,
            "update revision_text set body = 'forged' where revision_id = {id};"
                + " update revision set sha256 = '"
                + FORGED
                + "', characters = 6 where id = {id}",
            UNTOLD),
        new Deed(
            "the length of a text is changed",
            NEWEST,
            "update revision set characters = characters + 1 where id = {id}",
            "its text does not have so many characters"),
        new Deed(
            "another is made the author",
            NEWEST,
            "update revision set author_id ="
                + " (select id from contributor where username = 'david') where id = {id}",
            UNTOLD),
        new Deed(
            "a revision gets another parent",
            NEWEST,
            "update revision set parent = 1 where id = {id}",
            UNTOLD),
        new Deed(
            "a revision gets a parent that is not there",
            NEWEST,
            "update revision set parent = 77 where id = {id}",
            "its parent 77 is not there before it"),
        new Deed(
            "a revision loses its parent",
            SECOND,
            "update revision set parent = null where id = {id}",
            "has no parent, and is not the first"),
        new Deed(
            "a revision is numbered otherwise",
            SECOND.replace("r.number || ' of '", "77 || ' of '"),
            "update revision set number = 77 where id = {id}",
            "is missing before it"),
        new Deed(
            "a revision is removed",
            event("type = 'REVISION_KEPT'"),
            "delete from revision_text where revision_id = (select max(id) from revision);"
                + " delete from revision where id = (select max(id) from revision)",
            "says what is not there: revision "),
        new Deed(
            "a revision is slipped in",
            "select w.id, 'revision ' || (w.latest + 1) || ' of ' || w.siglum || ' of ' || d.slug"
                + " from witness w join document d on d.id = w.document_id where published = 2",
            "insert into revision (id, witness_id, number, parent, author_id, created_at, sha256,"
                + " word_count, characters, line_endings_changed) select -1, r.witness_id,"
                + " w.latest + 1, 1, r.author_id, r.created_at, r.sha256, r.word_count,"
                + " r.characters, false from revision r join witness w on w.id = r.witness_id"
                + " where r.number = 2 and w.id = {id}",
            UNTOLD),
        new Deed(
            "an event tells another verdict",
            DECIDED,
            "update event set data = replace(data, 'APPROVE', 'REJECT') where number = {id};"
                + " update event set data = replace(data, 'RETURN', 'REJECT') where number = {id}",
            CHANGED),
        new Deed(
            "the data of an event are spaced otherwise",
            ANY,
            "update event set data = data || ' ' where number = {id}",
            CHANGED),
        new Deed(
            "the data of an event are broken",
            ANY,
            "update event set data = '{' where number = {id}",
            CHANGED),
        new Deed(
            "an event is another's",
            ANY,
            "update event set actor = 'anna' where number = {id}",
            CHANGED),
        new Deed(
            "an event is of another kind",
            ANY,
            "update event set type = 'DOCUMENT_CREATED' where number = {id}",
            CHANGED),
        new Deed(
            "an event is of no kind",
            ANY,
            "update event set type = 'DOCUMENT_BURNT' where number = {id}",
            CHANGED),
        new Deed(
            "an event is a microsecond later",
            ANY,
            "update event set at = at + interval '0.000001' second where number = {id}",
            CHANGED),
        new Deed(
            "an event is of another revision",
            ANY,
            "update event set revision = 1 where number = {id}",
            CHANGED),
        new Deed(
            "an event has another hash",
            ANY,
            "update event set hash = '" + FORGED + "' where number = {id}",
            CHANGED),
        new Deed(
            "an event has no hash at all",
            ANY,
            "update event set hash = 'x' where number = {id}",
            CHANGED),
        new Deed(
            "an event follows another",
            ANY,
            "update event set previous_hash = '" + FORGED + "' where number = {id}",
            "does not follow the event before"),
        new Deed(
            "an event is removed",
            "select number, 'event ' || (number + 1) from event"
                + " where type = 'DOCUMENT_CHANGED' order by number limit 1",
            "delete from event where number = {id}",
            "are missing"),
        new Deed(
            "the last event is removed",
            "select max(number), 'chain_head 1' from event",
            "delete from event where number = {id}",
            "is event "),
        new Deed(
            "two events change places",
            DECIDED,
            "update event set number = 1000000 where number = {id};"
                + " update event set number = {id} where number = {id} - 1;"
                + " update event set number = {id} - 1 where number = 1000000",
            CHANGED),
        new Deed(
            "a verdict is turned",
            DECISION,
            "update decision set verdict = 'REJECT' where id = {id}",
            UNTOLD),
        new Deed(
            "a decision is another's",
            DECISION,
            "update decision set reviewer_id ="
                + " (select id from contributor where username = 'boris') where id = {id}",
            UNTOLD),
        new Deed(
            "a decision is about another text",
            DECISION,
            "update decision set revision_sha256 = '" + FORGED + "' where id = {id}",
            "is about a text that its revision does not have"),
        new Deed(
            "a comment is changed",
            RETURNED,
            "update decision set comment = 'Well done' where id = {id}",
            UNTOLD),
        new Deed(
            "a decision is removed",
            DECIDED,
            "delete from decision where submission_id ="
                + " (select submission from event where number = {id})",
            "says what is not there: "),
        new Deed(
            "an approval is removed",
            thing("submission", "state = 'APPROVED'"),
            "delete from decision where submission_id = {id}",
            "is approved, but nobody approved what it carries"),
        new Deed(
            "what waits is declared approved",
            OPEN,
            "update submission set state = 'APPROVED' where id = {id}",
            "is approved, but not published"),
        new Deed(
            "what was approved is opened again",
            "select submission, 'event ' || number from event where number = (select max(number)"
                + " from event where type = 'SUBMISSION_CLOSED' and data like '%APPROVED%')",
            "update submission set state = 'OPEN' where id = {id}",
            "says what is not there: APPROVED"),
        new Deed(
            "a submission carries another text",
            OPEN,
            "update submission set revision_sha256 = '" + FORGED + "' where id = {id}",
            "carries a text that its revision does not have"),
        new Deed(
            "a submission is of another revision",
            OPEN,
            "update submission set put_forward = 1 where id = {id}",
            UNTOLD),
        new Deed(
            "what was never approved is published",
            "select max(id), 'publication -1' from witness where published = 2",
            "insert into publication (id, witness_id, revision, publisher_id, published_at)"
                + " select -1, {id}, 3, publisher_id, published_at from publication"
                + " where witness_id = {id} and revision = 1 and submission_id is null",
            "shows again what was never approved"),
        new Deed(
            "a publication shows another revision",
            PUBLICATION,
            "update publication set revision = 77 where id = {id}",
            "shows what its submission did not get approved"),
        new Deed(
            "a publication is removed",
            "select number, 'event ' || number from event where number ="
                + " (select max(number) from event where type = 'REVISION_PUBLISHED')",
            "delete from publication where witness_id ="
                + " (select max(id) from witness where published = 2) and submission_id is null",
            "says what is not there: revision 2 shown by edith"),
        new Deed(
            "a witness shows another revision, which was published once",
            NAMED,
            "update witness set published = 1 where id = {id}",
            "shows revision 1; but the last event about it says: shows revision 2"),
        new Deed(
            "a witness shows nothing any more",
            NAMED,
            "update witness set published = null where id = {id}",
            "is not there: shows revision 2"),
        new Deed(
            "somebody is given more roles",
            "select id, 'contributor anna' from contributor where username = 'anna'",
            "update contributor set roles = 'TRANSCRIBER,ADMIN' where id = {id}",
            "but the last event about it says: roles [TRANSCRIBER], active true"),
        new Deed(
            "an account is slipped in",
            "select 1, 'contributor mallory' from chain_head",
            "insert into contributor (id, username, display_name, password_hash, roles, active,"
                + " created_at) select -{id}, 'mallory', 'Mallory', password_hash, roles, active,"
                + " created_at from contributor where username = 'edith'",
            "no event tells of it"),
        new Deed(
            "a document asks for fewer approvals",
            DOCUMENT,
            "update document set required_approvals = 0 where id = {id}",
            "but the last event about it says: title “The opening”, approvals 1"),
        new Deed(
            "a rule of a document is switched off",
            DOCUMENT,
            "update document set sound_notation = true where id = {id}",
            "sound notation true; but the last event about it says"),
        new Deed(
            "a witness becomes another kind of paper",
            NAMED,
            "update witness set kind = 'OTHER' where id = {id}",
            UNTOLD),
        new Deed(
            "a draft is opened to the world",
            SHOWN,
            "insert into public_revision (witness_id, number) values ({id}, 3)",
            "opens a revision to the world from which nothing published grew"),
        new Deed(
            "what is published is closed to the world",
            PUBLICATION,
            "delete from public_revision where witness_id ="
                + " (select witness_id from publication where id = {id})"
                + " and number = (select revision from publication where id = {id})",
            "shows what is not open to the world"),
        new Deed(
            "what waits for a decision is exchanged for another revision",
            OPEN,
            "update submission set revision = 1, revision_sha256 = (select sha256 from revision r"
                + " where r.witness_id = submission.witness_id and r.number = 1) where id = {id}",
            "carries revision 1"),
        new Deed(
            "the head of the chain is taken away",
            "select 1, 'chain_head'",
            "delete from chain_head",
            "has 0 rows"),
        new Deed(
            "a witness counts what waits wrongly",
            SHOWN,
            "update witness set open_submissions = 7 where id = {id}",
            "does not count its open submissions"),
        new Deed(
            "a witness forgets its latest revision",
            NAMED,
            "update witness set latest = latest - 1 where id = {id}",
            "its latest revision is "),
        new Deed(
            "a revision that is not there is opened to the world",
            SHOWN,
            "insert into public_revision (witness_id, number) values ({id}, 77)",
            "opens a revision to the world that it does not have"),
        new Deed(
            "the file that a document was made of is changed",
            ORIGINAL,
            "update original set bytes = cast('forged' as bytea) where document_id = {id}",
            "its bytes were changed"),
        new Deed(
            "the file is replaced, and its hash with it",
            ORIGINAL,
            "update original set bytes = cast('forged' as bytea), sha256 = '"
                + FORGED
                + "' where document_id = {id}",
            UNTOLD),
        new Deed(
            "the file is another's",
            ORIGINAL,
            "update original set importer_id ="
                + " (select id from contributor where username = 'david') where document_id = {id}",
            UNTOLD),
        new Deed(
            "the file is read by another convention",
            ORIGINAL,
            "update original set convention = 'leiden' where document_id = {id}",
            UNTOLD),
        new Deed(
            "the file is removed",
            event("type = 'DOCUMENT_IMPORTED'"),
            "delete from original where document_id = (select max(document_id) from original)",
            "says what is not there: imported by edith"),
        new Deed(
            "a file is slipped in",
            "select id, 'original of ' || slug from document where id ="
                + " (select max(id) from document)",
            "insert into original (document_id, importer_id, imported_at, convention, name,"
                + " media_type, sha256, bytes) select {id}, importer_id, imported_at, convention,"
                + " name, media_type, sha256, bytes from original where document_id ="
                + " (select max(document_id) from original)",
            UNTOLD),
        new Deed(
            "a picture is shown as that of another page",
            FACSIMILE,
            "update facsimile set page = '2' where id = {id}",
            UNTOLD),
        new Deed(
            "another picture is shown",
            FACSIMILE_PAGE,
            "update facsimile set sha256 = '" + FORGED + "' where id = {id}",
            "its picture is missing"),
        new Deed(
            "a picture is removed",
            event("type = 'FACSIMILE_ADDED'"),
            "delete from facsimile where id = (select max(id) from facsimile)",
            "says what is not there: picture added by edith"),
        new Deed(
            "a manifest leads elsewhere",
            MANIFEST,
            "update manifest set uri = 'https://elsewhere.example' where id = {id}",
            UNTOLD),
        new Deed(
            "the head of the chain is moved",
            "select 1, 'chain_head 1' from chain_head",
            "update chain_head set hash = '" + FORGED + "' where id = {id}",
            "is event "));
  }

  private static String thing(String table, String which) {
    return "select id, '%1$s ' || id from %1$s where id = (select max(id) from %1$s where %2$s)"
        .formatted(table, which);
  }

  private static String event(String which) {
    return "select number, 'event ' || number from event"
        + " where number = (select max(number) from event where "
        + which
        + ")";
  }

  @Test
  void what_the_service_left_is_whole() throws Exception {
    try (Twin twin = Twin.of(database)) {
      Verified verified = verify(twin.address());

      assertThat(verified.printed()).hasSize(1);
      assertThat(verified.printed().get(0))
          .startsWith(Timeline.last() + " events with root ")
          .endsWith(" texts: all is whole");
      assertThat(verified.exit()).isZero();
      assertThat(verified.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void what_is_done_to_it_is_found_and_located(Deed deed) throws Exception {
    try (Twin twin = Twin.of(database)) {
      List<String> idAndPlace = twin.ask(deed.find());
      twin.run(deed.how().replace("{id}", idAndPlace.get(0)));

      Verified verified = verify(twin.address());

      assertThat(verified.printed())
          .anyMatch(line -> line.matches(quoted(idAndPlace.get(1), deed.found())));
      assertThat(verified.exit()).as(String.join("\n", verified.printed())).isEqualTo(1);
    }
  }

  private static String quoted(String place, String found) {
    String said = Pattern.quote(found);
    return Pattern.quote(place + ": ") + ".*" + said + ".*";
  }

  @Test
  void a_chain_cut_short_is_whole_in_itself_and_found_with_a_checkpoint() throws Exception {
    Path checkpoint = keepCheckpoint();
    try (Twin twin = Twin.of(database)) {
      int size = Integer.parseInt(twin.ask("select max(number) from event").get(0));
      twin.run(
          "delete from event where number = %d; update chain_head set number = %d, hash ="
                  .formatted(size, size - 1)
              + " (select hash from event where number = %d)".formatted(size - 1));
      twin.run(TITLED.replace("{title}", "Opening"));

      Verified alone = verify(twin.address());
      Verified held = verify(twin.address(), "--checkpoint", checkpoint.toString());

      assertThat(alone.exit()).as(String.join("\n", alone.printed())).isZero();
      assertThat(held.printed())
          .contains(
              "checkpoint %1$d: was made of %1$d events; %2$d are left".formatted(size, size - 1));
      assertThat(held.exit()).isEqualTo(1);
    }
  }

  @Test
  void a_chain_forged_anew_is_whole_in_itself_and_found_with_a_checkpoint() throws Exception {
    Path checkpoint = keepCheckpoint();
    try (Twin twin = Twin.of(database)) {
      Forger.forge(twin.connection(), Integer.parseInt(twin.ask(ANY).get(0)));
      twin.run(TITLED.replace("{title}", "Forged"));

      Verified alone = verify(twin.address());
      Verified held = verify(twin.address(), "--checkpoint", checkpoint.toString());

      assertThat(alone.exit()).as(String.join("\n", alone.printed())).isZero();
      assertThat(held.printed())
          .anyMatch(
              line -> line.matches("checkpoint \\d+: the first \\d+ events are not those .*"));
      assertThat(held.exit()).isEqualTo(1);
    }
  }

  @Test
  void a_history_that_has_grown_since_still_holds_to_the_checkpoint() throws Exception {
    Path checkpoint = keepCheckpoint();
    things_happen();
    try (Twin twin = Twin.of(database)) {
      Verified held = verify(twin.address(), "--checkpoint", checkpoint.toString());

      assertThat(held.exit()).as(String.join("\n", held.printed())).isZero();
    }
  }

  private Path keepCheckpoint() throws Exception {
    String note = As.clara().accepting("text/plain").gets("/api/v1/checkpoints/latest").body();
    return Files.writeString(directory.resolve("checkpoint"), note);
  }

  /** How it ended, and what it said. */
  record Verified(int exit, List<String> printed, String faults) {}

  static Verified verify(Address address, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new Verifying(print(out), print(err), false)
            .run(Arrays.asList(arguments), address, Path.of(As.configured("recension.data-dir")));
    List<String> printed = out.toString(StandardCharsets.UTF_8).lines().toList();
    return new Verified(exit, printed, err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
