package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who uses the API over HTTP. */
final class As {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String name;
  private final List<String> headers;

  private As(String name, List<String> headers) {
    this.name = name;
    this.headers = List.copyOf(headers);
  }

  static As nobody() {
    return new As("nobody", List.of());
  }

  static As anna() {
    return demonstrator("anna");
  }

  static As boris() {
    return demonstrator("boris");
  }

  static As clara() {
    return demonstrator("clara");
  }

  static As david() {
    return demonstrator("david");
  }

  static As edith() {
    return demonstrator("edith");
  }

  static As admin() {
    return signedIn("admin", configured("recension.admin-password"));
  }

  static As signedIn(String username, String password) {
    String both = username + ":" + password;
    return new As(username, List.of()).sending("Authorization", "Basic " + base64(both));
  }

  static As bearing(String token) {
    return nobody().sending("Authorization", "Bearer " + token);
  }

  /** Somebody new with roles of their own choice. */
  static As newcomer(String... roles) {
    String kind = roles.length == 0 ? "guest" : roles[0].toLowerCase(Locale.ROOT);
    String username = kind + "-" + UUID.randomUUID();
    admin().posts("/api/v1/contributors", account(username, roles)).is(201);
    return signedIn(username, demoPassword());
  }

  static String account(String username, String... roles) {
    return Json.of(
        "username",
        username,
        "displayName",
        "Newcomer",
        "password",
        demoPassword(),
        "roles",
        List.of(roles));
  }

  static String demoPassword() {
    return configured("recension.demo-password");
  }

  String name() {
    return name;
  }

  /** The same person, with one more header in every request. */
  As sending(String header, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    more.add(value);
    return new As(name, more);
  }

  As accepting(String type) {
    return sending("Accept", type);
  }

  As ifMatch(String tag) {
    return sending("If-Match", tag);
  }

  As ifNoneMatch(String tag) {
    return sending("If-None-Match", tag);
  }

  As once(String key) {
    return sending("Idempotency-Key", key);
  }

  Answer gets(String path) {
    return asks("GET", path);
  }

  Answer asks(String method, String path) {
    return ask(method, path, null, BodyPublishers.noBody());
  }

  Answer posts(String path) {
    return asks("POST", path);
  }

  Answer posts(String path, String json) {
    return sends("POST", path, json);
  }

  Answer puts(String path, String json) {
    return sends("PUT", path, json);
  }

  Answer patches(String path, String json) {
    return sends("PATCH", path, json);
  }

  Answer deletes(String path) {
    return asks("DELETE", path);
  }

  Answer sends(String method, String path, String json) {
    return sends(method, path, "application/json", json);
  }

  Answer sends(String method, String path, String type, String body) {
    return ask(method, path, type, BodyPublishers.ofString(body));
  }

  /** Sends a file as it is. */
  Answer sends(String path, String type, byte[] file) {
    return ask("POST", path, type, BodyPublishers.ofByteArray(file));
  }

  /** The same in pieces, without saying beforehand how large it is. */
  Answer pours(String path, String type, byte[] file) {
    return ask(
        "POST", path, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)));
  }

  /** A text to be kept without review. */
  Sending keeps(String text) {
    return new Sending(this, "/revisions", text);
  }

  /** A text to be put forward. */
  Sending submits(String text) {
    return new Sending(this, "/submissions", text);
  }

  /** Puts a kept revision forward. */
  Answer submits(int revision, Paper paper) {
    return posts(paper.at("/submissions"), Json.of("revision", revision));
  }

  /** The submission as this person sees it now. */
  Answer sees(long submission) {
    return gets("/api/v1/submissions/" + submission).is(200);
  }

  Answer approves(long submission) {
    return decides(submission, "APPROVE", null);
  }

  Answer returns(long submission, String comment) {
    return decides(submission, "RETURN", comment);
  }

  Answer rejects(long submission, String comment) {
    return decides(submission, "REJECT", comment);
  }

  /** Decides on the submission as it stands now. */
  private Answer decides(long submission, String verdict, String comment) {
    return ifMatch(sees(submission).tag()).says(submission, verdict, comment);
  }

  /** Sends a verdict with whatever was said about what was seen. */
  Answer says(long submission, String verdict, String comment) {
    return posts(
        "/api/v1/submissions/" + submission + "/decisions",
        Json.of("verdict", verdict, "comment", comment));
  }

  Answer withdraws(long submission) {
    return posts("/api/v1/submissions/" + submission + "/withdrawal");
  }

  private Answer ask(String method, String path, String type, BodyPublisher body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    request.method(method, body);
    if (type != null) {
      request.header("Content-Type", type);
    }
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    try {
      return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static As demonstrator(String username) {
    return signedIn(username, demoPassword());
  }

  /** Where the service under test listens. */
  static String address() {
    return configured("test.url");
  }

  static String configured(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
