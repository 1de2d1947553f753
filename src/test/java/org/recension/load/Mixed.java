package org.recension.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.recension.load.Samples.Kind;
import org.recension.text.Telegram;

/**
 * Prints what a mixed day costs: of a hundred operations seventy read, twenty compare, and ten put
 * a text forward and have it decided. Run by hand: {@code Mixed [seconds] [H2] [POSTGRESQL]}.
 */
public final class Mixed {

  private static final int CLIENTS = 32;
  private static final int DOCUMENTS = 16;
  private static final int FIRST_REVISIONS = 10;
  private static final int LOOKS = 5;
  private static final int[] RACES = {409, 412};

  private final Loaded service;
  private final Person writer;
  private final Person reviewer;
  private final List<Paper> papers = new ArrayList<>();
  private final AtomicLong submitted = new AtomicLong();
  private volatile Samples samples = new Samples();

  /** A witness, and what is published of it as far as the writers know. */
  private record Paper(String document, AtomicLong latest) {

    String path(String rest) {
      return document + "/witnesses/T" + rest;
    }
  }

  private Mixed(Loaded service) throws Exception {
    this.service = service;
    this.writer = Person.signedIn(service.address(), "anna");
    this.reviewer = Person.signedIn(service.address(), "clara");
  }

  /** Measures one database after the other. */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length == 0 ? 300 : Integer.parseInt(arguments[0]);
    String[] names = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    for (Loaded.Database database : Loaded.named(names)) {
      System.out.printf("%n%s, %d clients, %d s%n%n", database, CLIENTS, seconds);
      try (Loaded service = Loaded.on(database)) {
        new Mixed(service).run(seconds);
      }
    }
  }

  private void run(int seconds) throws Exception {
    Person editor = Person.signedIn(service.address(), "edith");
    for (int i = 0; i < DOCUMENTS; i++) {
      papers.add(paper(editor, "load-" + i));
    }
    work(Math.max(5, seconds / 10));
    samples = new Samples();
    submitted.set(0);
    long bytes = service.bytes();
    long cpu = service.footprint().cpuMillis();
    long start = System.nanoTime();
    work(seconds);
    double wall = (System.nanoTime() - start) / 1e9;
    double used = service.footprint().cpuMillis() - cpu;
    samples.print(wall);
    int count = samples.count();
    System.out.printf("%.0f requests a second, %.2f ms CPU each%n", count / wall, used / count);
    System.out.printf(
        "memory %d MB at the end, %d MB at most%n",
        service.footprint().residentMegabytes(), service.footprint().peakMegabytes());
    System.out.printf(
        "%d revisions, %.1f kB of the disk each%n",
        submitted.get(), (service.bytes() - bytes) / 1e3 / Math.max(1, submitted.get()));
  }

  private Paper paper(Person editor, String slug) throws Exception {
    editor.made("/api/v1/documents", "slug", slug, "title", "Load", "language", "en");
    Paper paper = new Paper("/api/v1/documents/" + slug, new AtomicLong(1));
    editor.made(
        paper.document() + "/witnesses", "siglum", "T", "title", "Telegram", "kind", "TYPED");
    for (int i = 0; i < FIRST_REVISIONS; i++) {
      submitAndDecide(paper, new Random(i), i == 0 ? null : paper.latest().get());
    }
    return paper;
  }

  private void work(int seconds) throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> clients = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      Random random = new Random(c);
      Thread client = new Thread(() -> workUntil(end, random));
      client.start();
      clients.add(client);
    }
    for (Thread client : clients) {
      client.join();
    }
  }

  private void workUntil(long end, Random random) {
    while (System.nanoTime() < end) {
      Paper paper = papers.get(random.nextInt(papers.size()));
      int kind = random.nextInt(100);
      try {
        if (kind < 70) {
          ask(Kind.READ, reading(paper, random));
        } else if (kind < 90) {
          ask(Kind.DIFF, comparing(paper, random));
        } else {
          submitAndDecide(paper, random, paper.latest().get());
        }
      } catch (Exception e) {
        samples.failed(Kind.READ, e.toString());
      }
    }
  }

  private static String reading(Paper paper, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> paper.path("/revisions/latest");
      case 1 -> paper.path("/revisions/" + (1 + random.nextInt((int) paper.latest().get())));
      case 2 -> paper.path("/revisions");
      case 3 -> paper.path("/revisions/published/text");
      case 4 -> "/api/v1/documents";
      default -> "/api/v1/submissions?reviewable=true";
    };
  }

  private static String comparing(Paper paper, Random random) {
    int latest = (int) paper.latest().get();
    int from = 1 + random.nextInt(latest);
    int to = 1 + random.nextInt(latest);
    return paper.document() + "/diff?from=T@" + Math.min(from, to) + "&to=T@" + Math.max(from, to);
  }

  private void ask(Kind kind, String path) throws Exception {
    long start = System.nanoTime();
    note(kind, writer.gets(path), 200, start);
  }

  /** Puts the telegram forward with a word at some place replaced, and approves of it. */
  private void submitAndDecide(Paper paper, Random random, Long parent) throws Exception {
    String[] words = Telegram.TEXT.split("(?= )");
    words[random.nextInt(words.length)] = " word" + random.nextInt(1_000_000);
    long start = System.nanoTime();
    HttpResponse<String> sent =
        writer.posts(paper.path("/submissions"), "text", String.join("", words), "parent", parent);
    if (!note(Kind.SUBMIT, sent, 201, start)) {
      return;
    }
    submitted.incrementAndGet();
    JsonNode submission = Person.read(sent.body());
    paper.latest().accumulateAndGet(submission.at("/revision/number").asLong(), Math::max);
    decide("/api/v1/submissions/" + submission.at("/id").asLong());
  }

  /** Looks again when something was published meanwhile, as often as a patient person does. */
  private void decide(String submission) throws Exception {
    for (int look = 0; look < LOOKS; look++) {
      long asked = System.nanoTime();
      HttpResponse<String> seen = reviewer.gets(submission);
      if (!note(Kind.READ, seen, 200, asked)) {
        return;
      }
      String tag = seen.headers().firstValue("ETag").orElseThrow();
      long decided = System.nanoTime();
      if (note(Kind.DECIDE, reviewer.decides(submission, tag), 201, decided)) {
        return;
      }
    }
    writer.posts(submission + "/withdrawal");
  }

  private boolean note(Kind kind, HttpResponse<String> answer, int expected, long start) {
    int status = answer.statusCode();
    samples.took(kind, System.nanoTime() - start);
    if (status == expected) {
      return true;
    }
    if (Arrays.stream(RACES).anyMatch(race -> race == status) && kind != Kind.READ) {
      samples.raced(kind, status);
    } else {
      samples.failed(kind, status + " " + answer.body());
    }
    return false;
  }
}
