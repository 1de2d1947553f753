package org.recension.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is too large before anything else reads it, and everything once the service is about
 * to end: in the shape of every refusal, or as a plain page to people.
 */
@ApplicationScoped
public class Frontier {

  private static final int MAX_URI = 8 * 1024;
  private static final int MAX_HEADERS = 16 * 1024;
  private static final String OPERATORS = "/q/";
  private static final String HTML = "text/html;charset=UTF-8";
  static final String RETRY_SECONDS = "1";

  private final ObjectMapper json;
  private final long maxBody;
  private final List<Room> rooms = new CopyOnWriteArrayList<>();
  private volatile boolean ending;

  /** How much more some kinds of body may have at some addresses. */
  private record Room(Pattern paths, Set<String> mediaTypes, long maxBody) {

    boolean takes(String path, String mediaType) {
      return mediaTypes.contains(mediaType) && paths.matcher(path).matches();
    }
  }

  Frontier(
      ObjectMapper json,
      @ConfigProperty(name = "recension.http.max-body-size") MemorySize maxBody) {
    this.json = json;
    this.maxBody = maxBody.asLongValue();
  }

  /**
   * Lets bodies of some media types be larger at one address, or at all of a template with names in
   * braces, where their reader measures them.
   */
  public void makeRoom(String path, Set<String> mediaTypes, long maxBytes) {
    Pattern paths = Pattern.compile(path.replaceAll("\\{\\w+\\}", "[^/]+"));
    rooms.add(new Room(paths, mediaTypes, maxBytes));
  }

  // Who is told so asks elsewhere; a request that came with the very end would find no answer.
  void end(@Observes ShutdownDelayInitiatedEvent end) {
    ending = true;
  }

  void guard(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::check).failureHandler(this::unreadable);
  }

  /** What the server could not make a request of, such as one that names no host. */
  private void unreadable(RoutingContext context) {
    if (context.statusCode() == 400 && !context.response().headWritten()) {
      refuse(context, ProblemType.MALFORMED, "The request cannot be read");
    } else {
      context.next();
    }
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    long most = most(request.path(), request.getHeader(HttpHeaders.CONTENT_TYPE));
    if (ending && !isForOperators(request.path())) {
      context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      refuse(
          context,
          ProblemType.UNAVAILABLE,
          "The service is about to end; send this again in a moment");
    } else if (request.uri().contains("%00")) {
      refuse(context, ProblemType.MALFORMED, "The address holds a character that is none");
    } else if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
      refuse(context, ProblemType.MALFORMED, "There is more than one Host");
    } else if (isOddlyEncoded(request)) {
      refuse(context, ProblemType.MALFORMED, "The only transfer encoding is chunked");
    } else if (!isMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
      refuse(context, ProblemType.MALFORMED, "Content-Type is no media type");
    } else if (request.uri().length() > MAX_URI) {
      refuse(context, ProblemType.URI_TOO_LONG, "The address has more than " + MAX_URI + " bytes");
    } else if (size(request) > MAX_HEADERS) {
      refuse(
          context,
          ProblemType.HEADERS_TOO_LARGE,
          "The header fields have more than " + MAX_HEADERS + " bytes");
    } else if (length(request) > most) {
      refuse(context, ProblemType.TOO_LARGE, "The request has more than " + most + " bytes");
    } else {
      context.next();
    }
  }

  /** Reads a body of unknown length, as far as it may go. */
  @ServerRequestFilter
  void measure(ContainerRequestContext request) throws IOException {
    String encoding = request.getHeaderString(HttpHeaders.TRANSFER_ENCODING.toString());
    String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE.toString());
    if (encoding != null && most(request.getUriInfo().getPath(), type) == maxBody) {
      byte[] body = request.getEntityStream().readNBytes((int) maxBody + 1);
      if (body.length > maxBody) {
        throw new TooLarge("The request has more than " + maxBody + " bytes");
      }
      request.setEntityStream(new ByteArrayInputStream(body));
    }
  }

  private static boolean isForOperators(@Nullable String path) {
    return path != null && path.startsWith(OPERATORS);
  }

  private long most(@Nullable String path, @Nullable String contentType) {
    if (path == null || contentType == null) {
      return maxBody;
    }
    String mediaType = bare(contentType);
    return rooms.stream()
        .filter(room -> room.takes(path, mediaType))
        .mapToLong(Room::maxBody)
        .findFirst()
        .orElse(maxBody);
  }

  /** Where its end is seen by one reader and not by another, a body could hide a request. */
  private static boolean isOddlyEncoded(HttpServerRequest request) {
    List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    return !encodings.isEmpty()
        && !(encodings.size() == 1 && encodings.get(0).equalsIgnoreCase("chunked"));
  }

  private static boolean isMediaType(@Nullable String contentType) {
    try {
      return contentType == null || MediaType.valueOf(contentType) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String bare(String contentType) {
    return contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
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
    boolean isForBrowser = isForBrowser(context);
    // The rest of the request is not read, so the connection cannot be used again.
    context
        .response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, isForBrowser ? HTML : Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(isForBrowser ? ProblemPage.html(type, detail) : json(context, type, detail));
  }

  private static boolean isForBrowser(RoutingContext context) {
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && accepted.contains(MediaType.TEXT_HTML)
        && Surface.isForPeople(context.normalizedPath());
  }

  private String json(RoutingContext context, ProblemType type, String detail) {
    String path = context.request().path();
    String instance = path == null || path.length() > MAX_URI ? "/" : path;
    try {
      return json.writeValueAsString(Problem.of(type, detail, instance));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
