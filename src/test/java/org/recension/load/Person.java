package org.recension.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recension.RunningJar;

/** One of the people of the demonstration, signed in with a token. */
final class Person {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String address;
  private final String credential;

  private Person(String address, String credential) {
    this.address = address;
    this.credential = credential;
  }

  static Person signedIn(String address, String name) throws Exception {
    String both = name + ":" + RunningJar.PASSWORD;
    Person withPassword =
        new Person(address, "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8)));
    String token =
        withPassword
            .made("/api/v1/me/tokens", "name", "load", "expiresAt", "2100-01-01T00:00:00Z")
            .at("/token")
            .asText();
    return new Person(address, "Bearer " + token);
  }

  /** What an answer says, if it is one of success. */
  JsonNode made(String path, Object... namesAndValues) throws Exception {
    HttpResponse<String> answer = posts(path, namesAndValues);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(path + " answered " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  HttpResponse<String> gets(String path) throws IOException, InterruptedException {
    return send("GET", path, BodyPublishers.noBody(), null);
  }

  HttpResponse<String> posts(String path, Object... namesAndValues)
      throws IOException, InterruptedException {
    return send("POST", path, BodyPublishers.ofString(json(namesAndValues)), null);
  }

  HttpResponse<String> decides(String submission, String tag)
      throws IOException, InterruptedException {
    return send(
        "POST",
        submission + "/decisions",
        BodyPublishers.ofString("{\"verdict\":\"APPROVE\"}"),
        tag);
  }

  static JsonNode read(String json) throws IOException {
    return JSON.readTree(json);
  }

  private HttpResponse<String> send(String method, String path, BodyPublisher body, String tag)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(method, body)
            .header("Authorization", credential)
            .header("Content-Type", "application/json");
    if (tag != null) {
      request.header("If-Match", tag);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String json(Object... namesAndValues) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return JSON.writeValueAsString(members);
  }
}
