package org.recension.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what is too large before anything else reads it, in the shape of every refusal. */
@ApplicationScoped
public class Frontier {

  private static final int MAX_URI = 8 * 1024;
  private static final int MAX_HEADERS = 16 * 1024;

  private final ObjectMapper json;
  private final long maxBody;

  Frontier(
      ObjectMapper json,
      @ConfigProperty(name = "recension.http.max-body-size") MemorySize maxBody) {
    this.json = json;
    this.maxBody = maxBody.asLongValue();
  }

  void guard(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::check);
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.uri().contains("%00")) {
      refuse(context, ProblemType.MALFORMED, "The address holds a character that is none");
    } else if (request.uri().length() > MAX_URI) {
      refuse(context, ProblemType.URI_TOO_LONG, "The address has more than " + MAX_URI + " bytes");
    } else if (size(request) > MAX_HEADERS) {
      refuse(
          context,
          ProblemType.HEADERS_TOO_LARGE,
          "The header fields have more than " + MAX_HEADERS + " bytes");
    } else if (length(request) > maxBody) {
      refuse(context, ProblemType.TOO_LARGE, "The request has more than " + maxBody + " bytes");
    } else {
      context.next();
    }
  }

  /** Reads a body of unknown length, as far as it may go. */
  @ServerRequestFilter
  void measure(ContainerRequestContext request) throws IOException {
    String encoding = request.getHeaderString(HttpHeaders.TRANSFER_ENCODING.toString());
    if (encoding != null) {
      byte[] body = request.getEntityStream().readNBytes((int) maxBody + 1);
      if (body.length > maxBody) {
        throw new TooLarge("The request has more than " + maxBody + " bytes");
      }
      request.setEntityStream(new ByteArrayInputStream(body));
    }
  }

  private static int size(HttpServerRequest request) {
    int size = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      size += header.getKey().length() + header.getValue().length() + 4;
    }
    return size;
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private void refuse(RoutingContext context, ProblemType type, String detail) {
    String path = context.request().path();
    String instance = path == null || path.length() > MAX_URI ? "/" : path;
    // The rest of the request is not read, so the connection cannot be used again.
    context
        .response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(write(Problem.of(type, detail, instance)));
  }

  private String write(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
