package org.recension.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.recension.text.Telegram;

/**
 * Prints what each operation costs the service in CPU time, by eight clients at once. Run by hand
 * against a service on this machine whose process is known: {@code Load <address> <pid>
 * <password>}.
 */
public final class Load {

  private static final int CLIENTS = 8;
  private static final int ROUNDS = 10;
  private static final int MEASURED = 5_000;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final Footprint service;
  private final String password;
  private String token = "";

  private Load(String address, long pid, String password) {
    this.address = address;
    this.service = new Footprint(pid);
    this.password = password;
  }

  /** Measures keep, cold diff and read of a 9 KB text. */
  public static void main(String[] arguments) throws Exception {
    new Load(arguments[0], Long.parseLong(arguments[1]), arguments[2]).run();
  }

  private void run() throws Exception {
    token = token();
    String slug = "load-" + System.currentTimeMillis();
    String documents = address + "/api/v1/documents";
    post(documents, "{\"slug\":\"" + slug + "\",\"title\":\"Load\",\"language\":\"en\"}");
    String document = documents + "/" + slug;
    post(
        document + "/witnesses",
        "{\"siglum\":\"T\",\"title\":\"Typed telegram\",\"kind\":\"TYPED\"}");
    String revisions = document + "/witnesses/T/revisions";
    post(revisions, keep(0, "null"));
    AtomicInteger number = new AtomicInteger(1);
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.println("round " + round + (round < ROUNDS ? " (warming up)" : ""));
      measure("bare", i -> request(address + "/problems/not-found", null));
      measure("read", i -> request(revisions + "/" + (1 + i % number.get()), null));
      measure("keep", i -> request(revisions, keep(number.getAndIncrement(), "1")));
      AtomicInteger newest = new AtomicInteger(number.get() - 1);
      measure("cold diff", i -> diff(document, newest.getAndDecrement()));
    }
  }

  private HttpRequest diff(String document, int newer) {
    return request(document + "/diff?from=T@1&to=T@" + newer, null);
  }

  private void measure(String name, IntFunction<HttpRequest> request) throws Exception {
    long before = service.cpuMillis();
    long start = System.nanoTime();
    clients(MEASURED, request);
    double wall = (System.nanoTime() - start) / 1e6;
    double cpu = service.cpuMillis() - before;
    System.out.printf(
        "%-10s %6.3f ms CPU per operation, %6.0f per second%n",
        name, cpu / MEASURED, MEASURED / wall * 1000);
  }

  private void clients(int count, IntFunction<HttpRequest> request) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(CLIENTS);
    List<Throwable> faults = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      new Thread(
              () -> {
                try {
                  for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    send(request.apply(i));
                  }
                } catch (Throwable e) {
                  faults.add(e);
                } finally {
                  done.countDown();
                }
              })
          .start();
    }
    done.await();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.get(0));
    }
  }

  /** The telegram with one word that only this revision has. */
  private static String keep(int i, String parent) {
    String text = Telegram.TEXT.replaceFirst("Half-seriously", "Half-seriously" + i);
    return "{\"text\":" + quoted(text) + ",\"parent\":" + parent + "}";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private String token() throws Exception {
    String basic = Base64.getEncoder().encodeToString(("edith:" + password).getBytes(UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1/me/tokens"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"name\":\"load\",\"expiresAt\":\"2100-01-01T00:00:00Z\"}"))
            .build();
    return send(request).body().replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
  }

  private void post(String uri, String body) throws Exception {
    send(request(uri, body));
  }

  private HttpRequest request(String uri, String body) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(uri))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json");
    return body == null ? builder.build() : builder.POST(BodyPublishers.ofString(body)).build();
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    return response;
  }
}
