package org.recension.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.recension.RunningJar;
import org.recension.text.Telegram;

/**
 * Prints what each page costs the service once it is warm: user and system time, and how much of it
 * goes over the line, compressed. Run by hand: {@code Pages [times]}.
 */
public final class Pages {

  private static final String TELEGRAM = "/documents/mikoyan-1956-09-19";

  private final Loaded service;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  private Pages(Loaded service) {
    this.service = service;
  }

  /** Measures one page after the other. */
  public static void main(String[] arguments) throws Exception {
    int times = arguments.length == 0 ? 1000 : Integer.parseInt(arguments[0]);
    try (Loaded service = Loaded.on(Loaded.Database.H2)) {
      new Pages(service).run(times);
    }
  }

  private void run(int times) throws Exception {
    Person anna = Person.signedIn(service.address(), "anna");
    String corrected = Telegram.TEXT.replace("19 August [SIC]", "19 September");
    long submission =
        anna.made("/api/v1" + TELEGRAM + "/witnesses/T/submissions", "text", corrected, "parent", 1)
            .at("/id")
            .asLong();
    signIn("clara");
    List<String> paths =
        List.of(
            "/",
            TELEGRAM,
            TELEGRAM + "/witnesses/H",
            TELEGRAM + "/apparatus",
            TELEGRAM + "/witnesses/H/history",
            TELEGRAM + "/compare?from=H@1&to=H@2",
            TELEGRAM + "/witnesses/H/attribution",
            TELEGRAM + "/witnesses/H/playback",
            TELEGRAM + "/witnesses/T/transcribe",
            "/review",
            "/submissions/" + submission,
            "/me");
    System.out.printf("| page | ms CPU | kB |%n|---|---|---|%n");
    for (String path : paths) {
      measure(path, 2 * times);
    }
    for (String path : paths) {
      long before = service.footprint().cpuMillis();
      double bytes = measure(path, times);
      double used = service.footprint().cpuMillis() - before;
      System.out.printf("| `%s` | %.2f | %.1f |%n", path, used / times, bytes / 1000);
    }
  }

  /** Asks for a page so many times; how many bytes it has. */
  private int measure(String path, int times) throws Exception {
    int bytes = 0;
    for (int i = 0; i < times; i++) {
      HttpResponse<byte[]> answer = http.send(request(path).build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answered " + answer.statusCode());
      }
      bytes = answer.body().length;
    }
    return bytes;
  }

  private void signIn(String username) throws Exception {
    String form =
        "username=" + username + "&password=" + URLEncoder.encode(RunningJar.PASSWORD, UTF_8);
    HttpRequest.Builder sent =
        request("/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    HttpResponse<Void> answer = http.send(sent.build(), BodyHandlers.discarding());
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("signing in answered " + answer.statusCode());
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.address() + path))
        .header("Accept", "text/html")
        .header("Accept-Encoding", "gzip");
  }
}
