package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person with a browser that has no script. */
final class Browsing {

  private static final int MOST_LEADS = 5;
  private static final String BOUNDARY = "between-the-fields-of-a-form";

  private final CookieManager cookies = new CookieManager();
  private final Map<String, String> headers =
      new LinkedHashMap<>(Map.of("Accept", "text/html,*/*;q=0.8"));
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  private HttpResponse<String> last;

  static Browsing asNobody() {
    return new Browsing();
  }

  /** One of the people of the demonstration, signed in. */
  static Browsing as(String username) {
    Browsing browsing = new Browsing();
    browsing.signsIn(username, As.demoPassword());
    return browsing;
  }

  /** The same browser, with another header in every request. */
  Browsing sending(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The page that comes after signing in. */
  Document signsIn(String username, String password) {
    Document page = triesToSignIn(username, password);
    assertThat(status()).isEqualTo(200);
    return page;
  }

  Document triesToSignIn(String username, String password) {
    Document page = get("/sign-in");
    return submit(page.selectFirst("main form"), "username", username, "password", password);
  }

  /** Loses the session, as one does that is over. */
  void losesSession() {
    cookies.getCookieStore().removeAll();
  }

  /** A cookie that the browser holds, or null. */
  HttpCookie cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The status of the last page. */
  int status() {
    return last.statusCode();
  }

  /** What came back last, as it came. */
  HttpResponse<String> last() {
    return last;
  }

  /** Where the last page is, with its query. */
  String path() {
    URI uri = last.uri();
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  Document get(String asked) {
    return send(HttpRequest.newBuilder(at(asked)).GET());
  }

  /**
   * Fills in a form and sends it.
   *
   * @param pressed the form, or one of its buttons
   * @param values names of fields, each with its value
   */
  Document submit(Element pressed, String... values) {
    Element form = pressed.is("form") ? pressed : pressed.closest("form");
    Map<String, String> fields = fields(form);
    for (int i = 0; i < values.length; i += 2) {
      fields.put(values[i], values[i + 1]);
    }
    String action =
        pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
    return form.attr("method").equals("post")
        ? post(action, fields)
        : get(path().replaceAll("\\?.*", "") + "?" + encoded(fields));
  }

  Document post(String asked, Map<String, String> fields) {
    String body = encoded(fields);
    return send(
        HttpRequest.newBuilder(at(asked))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Chooses a file in a form, fills in the rest of it and sends it. */
  Document sendsFile(Element form, String field, String name, byte[] file, String... values) {
    Map<String, String> fields = fields(form);
    fields.remove(field);
    for (int i = 0; i < values.length; i += 2) {
      fields.put(values[i], values[i + 1]);
    }
    StringBuilder parts = new StringBuilder();
    fields.forEach(
        (key, value) -> parts.append(part("name=\"" + key + "\"")).append(value).append("\r\n"));
    parts.append(part("name=\"" + field + "\"; filename=\"" + name + "\""));
    return send(
        HttpRequest.newBuilder(at(form.attr("action")))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(parts.toString()),
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
  }

  private static String part(String head) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
  }

  /** What a form holds as it is shown; a browser sends every line ending as CRLF. */
  static Map<String, String> fields(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element control : form.select("input[name], textarea[name], select[name]")) {
      boolean isOff = control.is("[type=radio], [type=checkbox]") && !control.hasAttr("checked");
      if (!isOff) {
        fields.put(control.attr("name"), value(control));
      }
    }
    return fields;
  }

  /** What a control holds. */
  static String value(Element control) {
    if (control.is("select")) {
      Element chosen = control.selectFirst("option[selected]");
      return (chosen == null ? control.selectFirst("option") : chosen).val();
    }
    return control.is("textarea") ? control.wholeText().replaceFirst("^\n", "") : control.val();
  }

  private Document send(HttpRequest.Builder request) {
    HttpResponse<String> answer = ask(request);
    for (int leads = 0; answer.statusCode() == 303 && leads < MOST_LEADS; leads++) {
      answer = ask(HttpRequest.newBuilder(at(location(answer))).GET());
    }
    // A browser reads every line ending as LF; jsoup leaves them as they are.
    return Jsoup.parse(answer.body().replace("\r\n", "\n"), answer.uri().toString());
  }

  /** Asks, and follows nowhere. */
  HttpResponse<String> ask(HttpRequest.Builder request) {
    headers.forEach(request::header);
    try {
      last = http.send(request.build(), BodyHandlers.ofString(UTF_8));
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Where an answer leads: a path within the service. */
  static String location(HttpResponse<String> answer) {
    URI uri = URI.create(answer.headers().firstValue("Location").orElseThrow());
    return uri.getRawPath()
        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
        + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
  }

  static URI at(String asked) {
    return URI.create(As.address() + asked.replaceFirst("#.*", ""));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value.replace("\n", "\r\n"), UTF_8);
  }
}
