package org.recension.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recension.load.Samples.Times;
import org.recension.text.Telegram;

/**
 * Prints what operations cost where there is a hundred times more of everything: revisions of one
 * witness, and documents with a text each that waits. Run by hand: {@code Growth [H2]
 * [POSTGRESQL]}.
 */
public final class Growth {

  private static final int[] REVISIONS = {100, 10_000};
  private static final int[] DOCUMENTS = {1_000, 100_000};
  private static final int PUBLISHED = 50;
  private static final int WARM = 150;
  private static final int MEASURED = 90;
  private static final String DOCUMENT = "/api/v1/documents/growing";
  private static final String WITNESS = DOCUMENT + "/witnesses/T";

  private final Loaded service;
  private final Map<String, double[]> few = new LinkedHashMap<>();
  private Person writer;
  private Person reviewer;
  private int latest;

  /** One request, the so-manyth of its kind. */
  private interface Request {
    HttpResponse<String> send(int i) throws Exception;
  }

  private Growth(Loaded service) {
    this.service = service;
  }

  /** Measures one database after the other. */
  public static void main(String[] arguments) throws Exception {
    for (Loaded.Database database : Loaded.named(arguments)) {
      System.out.printf("%n%s: median ms and CPU ms of each%n%n", database);
      try (Loaded service = Loaded.on(database)) {
        new Growth(service).run();
      }
    }
  }

  private void run() throws Exception {
    header(DOCUMENTS, "documents, a text of each in the queue");
    int there = 0;
    for (int documents : DOCUMENTS) {
      service.stop();
      new Filling(there + 1, documents).into(service);
      there = documents;
      service.start();
      signIn();
      ofLists(documents);
    }
    Person editor = Person.signedIn(service.address(), "edith");
    editor.made("/api/v1/documents", "slug", "growing", "title", "Growing", "language", "en");
    editor.made(DOCUMENT + "/witnesses", "siglum", "T", "title", "Telegram", "kind", "TYPED");
    few.clear();
    header(REVISIONS, "revisions of a witness");
    for (int revisions : REVISIONS) {
      growTo(revisions);
      ofWitness(MEASURED);
    }
  }

  private void signIn() throws Exception {
    writer = Person.signedIn(service.address(), "anna");
    reviewer = Person.signedIn(service.address(), "clara");
  }

  /** Keeps revisions, each made of the one before, and publishes one of fifty. */
  private void growTo(int revisions) throws Exception {
    while (latest < revisions) {
      writer.made(
          WITNESS + "/revisions", "text", text(latest), "parent", latest == 0 ? null : latest);
      latest++;
      if (latest % PUBLISHED == 0) {
        publish();
      }
    }
  }

  private void publish() throws Exception {
    JsonNode submission = writer.made(WITNESS + "/submissions", "revision", latest);
    String address = "/api/v1/submissions/" + submission.at("/id").asLong();
    String tag = reviewer.gets(address).headers().firstValue("ETag").orElseThrow();
    expect(201, reviewer.decides(address, tag));
  }

  private void ofWitness(int count) throws Exception {
    int top = latest;
    measure("read the latest", count, i -> writer.gets(WITNESS + "/revisions/latest"));
    measure("history, first page", count, i -> writer.gets(WITNESS + "/revisions"));
    measure("history, last page", count, i -> writer.gets(WITNESS + "/revisions" + after("21")));
    measure(
        "diff of neighbours",
        count,
        i ->
            writer.gets(
                DOCUMENT + "/diff?from=T@" + (top - 1 - i % 90) + "&to=T@" + (top - i % 90)));
    measure(
        "submit and withdraw",
        count,
        i -> {
          JsonNode sent =
              writer.made(
                  WITNESS + "/submissions", "text", text(1_000_000 + latest++), "parent", top);
          return writer.posts("/api/v1/submissions/" + sent.at("/id").asLong() + "/withdrawal");
        });
  }

  private void ofLists(int documents) throws Exception {
    String near = after(Filling.slug(documents - 30));
    String late = after(String.valueOf(Filling.submission(documents - 30)));
    String filter = "&document=" + Filling.slug(documents / 2);
    String queue = "/api/v1/submissions?state=OPEN";
    measure("documents, first page", MEASURED, i -> writer.gets("/api/v1/documents"));
    measure("documents, last page", MEASURED, i -> writer.gets("/api/v1/documents" + near));
    measure("queue, first page", MEASURED, i -> reviewer.gets(queue));
    measure("queue, last page", MEASURED, i -> reviewer.gets(queue + late.replace('?', '&')));
    measure("queue of a document", MEASURED, i -> reviewer.gets(queue + filter));
    measure("queue, mine to decide", MEASURED, i -> reviewer.gets(queue + "&reviewable=true"));
    measure("queue, none mine", MEASURED, i -> writer.gets(queue + "&reviewable=true"));
  }

  private void measure(String what, int count, Request request) throws Exception {
    for (int i = 0; i < WARM; i++) {
      expect(200, request.send(i));
    }
    Times times = new Times();
    long cpu = service.footprint().cpuMillis();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      expect(200, request.send(i));
      times.add(System.nanoTime() - start);
    }
    times.sort();
    double used = (service.footprint().cpuMillis() - cpu) / (double) count;
    double[] now = {times.percentile(50), used};
    double[] before = few.putIfAbsent(what, now);
    if (before != null) {
      System.out.printf(
          "| %s | %.1f | %.1f | %.2f | %.1f | %.1f |%n",
          what, before[0], now[0], now[0] / before[0], before[1], now[1]);
    }
  }

  private static void header(int[] sizes, String what) {
    System.out.printf(
        "%n| %s | ms at %,d | at %,d | ratio | CPU ms at %,d | at %,d |%n|---|---|---|---|---|---|%n",
        what, sizes[0], sizes[1], sizes[0], sizes[1]);
  }

  private static void expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.request().uri() + " answered " + answer.body());
    }
  }

  private static String after(String key) {
    return "?cursor=" + Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }

  /** The telegram with one word that only this revision has. */
  private static String text(int i) {
    String[] words = Telegram.TEXT.split("(?= )");
    words[i % words.length] = " word" + i;
    return String.join("", Arrays.asList(words));
  }
}
