package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recension.text.Telegram;

/** The same request sent twice with one key has one effect. */
@QuarkusTest
class OnceTest {

  private static final String LATER = "2999-12-31T23:59:59Z";

  /** Every POST there is, ready to be sent: by whom, where, what, and what else one could say. */
  private enum Command {
    ENTER_DOCUMENT {
      @Override
      Request ready() {
        String slug = "once-" + UUID.randomUUID();
        return new Request(
            As.edith(),
            "/api/v1/documents",
            Json.of("slug", slug, "title", "Telegram"),
            Json.of("slug", slug + "-2", "title", "Telegram"));
      }
    },
    ADD_WITNESS {
      @Override
      Request ready() {
        String path = Paper.blank().document() + "/witnesses";
        return new Request(As.edith(), path, Paper.typed("H"), Paper.typed("K"));
      }
    },
    KEEP {
      @Override
      Request ready() {
        String path = Paper.blank().at("/revisions");
        return new Request(
            As.anna(),
            path,
            Json.of("text", Telegram.OPENING),
            Json.of("text", Telegram.DEPARTURE));
      }
    },
    SUBMIT {
      @Override
      Request ready() {
        String path = Paper.blank().at("/submissions");
        return new Request(
            As.anna(),
            path,
            Json.of("text", Telegram.OPENING),
            Json.of("text", Telegram.DEPARTURE));
      }
    },
    DECIDE {
      @Override
      Request ready() {
        long submission = As.anna().submits(Telegram.OPENING).on(Paper.blank()).is(201).id();
        return new Request(
            As.clara().ifMatch("*"),
            "/api/v1/submissions/" + submission + "/decisions",
            Json.of("verdict", "APPROVE"),
            Json.of("verdict", "REJECT", "comment", "Another paper"));
      }
    },
    WITHDRAW {
      @Override
      Request ready() {
        long submission = As.anna().submits(Telegram.OPENING).on(Paper.blank()).is(201).id();
        return new Request(
            As.anna(), "/api/v1/submissions/" + submission + "/withdrawal", "{}", null);
      }
    },
    MAKE_TOKEN {
      @Override
      Request ready() {
        return new Request(
            As.anna(),
            "/api/v1/me/tokens",
            Json.of("name", "Desk", "expiresAt", LATER),
            Json.of("name", "Desk", "expiresAt", LATER, "scopes", List.of()));
      }
    },
    ADMIT {
      @Override
      Request ready() {
        String username = "once-" + UUID.randomUUID();
        return new Request(
            As.admin(),
            "/api/v1/contributors",
            As.account(username, "TRANSCRIBER"),
            As.account(username, "EDITOR"));
      }
    },
    IMPORT {
      @Override
      Request ready() {
        return new Request(
            As.edith(),
            "/api/v1/imports",
            Bundle.one("plain", Telegram.ADVICE),
            Bundle.one("plain", Telegram.DEPARTURE));
      }
    },
    IMPORT_MANY {
      @Override
      Request ready() {
        return new Request(
            As.edith(),
            "/api/v1/imports",
            bytes(Bundle.lines(Bundle.slug(), 2)),
            bytes(Bundle.lines(Bundle.slug(), 2)),
            "application/jsonl");
      }
    },
    ADD_FACSIMILE {
      @Override
      Request ready() {
        String path = Paper.blank().at("/facsimiles?page=1");
        return new Request(As.edith(), path, Scan.png(), Scan.png(), "image/png");
      }
    },
    CANCEL_IMPORT {
      @Override
      Request ready() {
        String taken = IMPORT_MANY.ready().send(UUID.randomUUID().toString()).header("Location");
        return new Request(As.edith(), taken + "/cancellation", "{}", null);
      }
    },
    TRY_DIFF {
      @Override
      Request ready() {
        Paper paper = Paper.showing(Telegram.OPENING);
        return new Request(
            As.anna(),
            paper.document() + "/diff",
            Json.of("from", "T@1", "text", Telegram.DEPARTURE),
            Json.of("from", "T@1", "text", Telegram.ADVICE));
      }
    },
    TRY_MERGE {
      @Override
      Request ready() {
        Paper paper = Paper.showing(Telegram.OPENING);
        return new Request(
            As.anna(),
            paper.document() + "/merge",
            Json.of("base", "T@1", "left", "T@1", "right", "T@1"),
            Json.of("base", "T@1", "left", "T@1", "right", "T@latest"));
      }
    };

    abstract Request ready();
  }

  private record Request(As by, String path, byte[] body, byte[] otherBody, String type) {

    Request(As by, String path, String body, String otherBody) {
      this(by, path, bytes(body), otherBody == null ? null : bytes(otherBody), "application/json");
    }

    Answer send(String key) {
      return by.once(key).sends(path, type, body);
    }

    Answer sendOther(String key) {
      return by.once(key).sends(path, type, otherBody);
    }
  }

  private static byte[] bytes(String body) {
    return body.getBytes(UTF_8);
  }

  @BeforeEach
  void nobody_works_on_imports() {
    Background.stop();
  }

  @AfterEach
  void work_goes_on() {
    Background.start();
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void the_first_answer_comes_again_and_nothing_happens_again(Command command) {
    Request request = command.ready();
    String key = UUID.randomUUID().toString();
    Answer first = request.send(key);
    assertThat(first.status()).as(first.body()).isIn(200, 201, 202);
    long events = Timeline.last();

    Answer again = request.send(key);

    assertThat(again.status()).isEqualTo(first.status());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(Timeline.last()).isEqualTo(events);
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WITHDRAW", "CANCEL_IMPORT"})
  void the_key_of_one_request_is_not_the_key_of_another(Command command) {
    Request request = command.ready();
    String key = UUID.randomUUID().toString();
    request.send(key);
    long events = Timeline.last();

    Answer other = request.sendOther(key);

    other.refuses(422, "key-reused");
    assertThat(Timeline.last()).isEqualTo(events);
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void sent_by_eight_at_once_it_happens_once(Command command) {
    Request request = command.ready();
    String key = UUID.randomUUID().toString();
    long before = Timeline.last();

    List<Answer> answers = Together.all(8, i -> request.send(key));

    List<String> done =
        answers.stream().filter(a -> a.status() < 300).map(Answer::body).distinct().toList();
    assertThat(done).hasSize(1);
    for (Answer answer : answers) {
      if (answer.status() >= 300) {
        answer.refuses(409, "in-progress");
        assertThat(answer.header("Retry-After")).isNotEmpty();
      }
    }
    long happened = Timeline.last();
    assertThat(request.send(key).body()).isEqualTo(done.get(0));
    assertThat(Timeline.last()).isEqualTo(happened);
    assertThat(types(before)).doesNotHaveDuplicates();
  }

  @Test
  void a_key_belongs_to_who_used_it() {
    Paper paper = Paper.showing(Telegram.OPENING);
    String key = UUID.randomUUID().toString();
    String body = Json.of("text", Telegram.DEPARTURE, "parent", 1);

    Answer annas = As.anna().once(key).posts(paper.at("/revisions"), body).is(201);
    Answer boris = As.boris().once(key).posts(paper.at("/revisions"), body).is(201);

    assertThat(annas.number("/number")).isEqualTo(2);
    assertThat(boris.number("/number")).isEqualTo(3);
  }

  @Test
  void the_same_body_to_another_address_is_another_request() {
    Paper paper = Paper.blank();
    Paper another = Paper.blank();
    String key = UUID.randomUUID().toString();
    String body = Json.of("text", Telegram.DEPARTURE);
    As.anna().once(key).posts(paper.at("/revisions"), body).is(201);

    As.anna().once(key).posts(another.at("/revisions"), body).refuses(422, "key-reused");
    As.anna().once(key).posts(paper.at("/submissions"), body).refuses(422, "key-reused");
  }

  @Test
  void a_refusal_leaves_the_key_free() {
    Paper paper = Paper.showing(Telegram.OPENING);
    String key = UUID.randomUUID().toString();
    As anna = As.anna().once(key);
    String path = paper.at("/revisions");

    anna.posts(path, Json.of("text", Telegram.DEPARTURE, "parent", 9)).faults("parent");
    Answer kept = anna.posts(path, Json.of("text", Telegram.DEPARTURE, "parent", 1));

    assertThat(kept.is(201).number("/number")).isEqualTo(2);
  }

  @Test
  void an_answer_is_not_given_again_to_one_who_lost_the_role() {
    As writer = As.newcomer("TRANSCRIBER");
    String key = UUID.randomUUID().toString();
    String body = Json.of("text", Telegram.OPENING);
    String path = Paper.blank().at("/revisions");
    writer.once(key).posts(path, body).is(201);
    As.admin().patches("/api/v1/contributors/" + writer.name(), "{\"roles\":[]}").is(200);

    writer.once(key).posts(path, body).forbids("transcribersKeep");
  }

  @Test
  void a_key_has_one_to_two_hundred_characters() {
    Paper paper = Paper.blank();
    String body = Json.of("text", Telegram.OPENING);

    As.anna().once("").posts(paper.at("/revisions"), body).faults("Idempotency-Key");
    As.anna().once("x".repeat(201)).posts(paper.at("/revisions"), body).faults("Idempotency-Key");
    As.anna().once("x".repeat(200)).posts(paper.at("/revisions"), body).is(201);
  }

  @Test
  void a_token_revoked_under_a_key_is_revoked_once() {
    Answer token =
        As.anna().posts("/api/v1/me/tokens", Json.of("name", "Desk", "expiresAt", LATER)).is(201);
    As anna = As.anna().once(UUID.randomUUID().toString());

    Answer first = anna.deletes("/api/v1/me/tokens/" + token.id());
    Answer again = anna.deletes("/api/v1/me/tokens/" + token.id());

    assertThat(first.is(204).body()).isEmpty();
    assertThat(again.is(204).body()).isEmpty();
  }

  private static Stream<String> types(long after) {
    return Timeline.after(after).stream()
        .map((JsonNode event) -> event.get("type").asText() + event.get("submission"));
  }
}
