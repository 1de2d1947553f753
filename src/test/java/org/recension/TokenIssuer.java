package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** OpenID Connect as far as a service needs it: who the issuer is, its keys, and its tokens. */
final class TokenIssuer implements AutoCloseable {

  private static final String AUDIENCE = "recension";

  private final HttpServer server;
  private final Set<SigningKey> published = new LinkedHashSet<>();
  private volatile SigningKey key = SigningKey.rsa("first");

  private TokenIssuer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    published.add(key);
    serve("/.well-known/openid-configuration", this::configuration);
    serve("/keys", this::keys);
    server.start();
  }

  static TokenIssuer start() {
    return start(0);
  }

  /** Starts at the port at which another was. */
  static TokenIssuer start(int port) {
    try {
      return new TokenIssuer(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  String address() {
    return "http://localhost:" + port();
  }

  /** How a service is told to believe it. */
  Map<String, String> environment() {
    return Map.of(
        "QUARKUS_OIDC_TENANT_ENABLED",
        "true",
        "QUARKUS_OIDC_AUTH_SERVER_URL",
        address(),
        "QUARKUS_OIDC_TOKEN_AUDIENCE",
        AUDIENCE);
  }

  SigningKey key() {
    return key;
  }

  /** Shows one more key. */
  synchronized SigningKey publish(SigningKey another) {
    published.add(another);
    return another;
  }

  /** Signs with another key from now on, and does not show the one before any more. */
  synchronized void rotate() {
    published.remove(key);
    key = publish(SigningKey.rsa(UUID.randomUUID().toString()));
  }

  /** What it says of somebody with these groups; it can be changed before it is signed. */
  Map<String, Object> claims(String name, String... groups) {
    long now = Instant.now().getEpochSecond();
    return new HashMap<>(
        Map.of(
            "iss",
            address(),
            "aud",
            AUDIENCE,
            "sub",
            "subject-of-" + name,
            "preferred_username",
            name,
            "name",
            "Name of " + name,
            "groups",
            List.of(groups),
            "iat",
            now,
            "exp",
            now + 300));
  }

  String token(String name, String... groups) {
    return key.sign(claims(name, groups));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private String configuration() {
    return Json.of(
        "issuer", address(),
        "jwks_uri", address() + "/keys",
        "authorization_endpoint", address() + "/authorize",
        "token_endpoint", address() + "/token");
  }

  private synchronized String keys() {
    return published.stream()
        .map(SigningKey::shown)
        .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  private void serve(String path, Supplier<String> answer) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = answer.get().getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }
}
