package org.recension.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Waits for the rest of a request only so long, however steadily it trickles in. */
@ApplicationScoped
class Patience {

  /** What a line has to carry at least, beyond the first patience, for a large body. */
  private static final long BYTES_A_MILLI = 64;

  private final long millis;
  private final long unknownLength;

  Patience(
      @ConfigProperty(name = "recension.http.patience") Duration patience,
      @ConfigProperty(name = "recension.http.max-body-size") MemorySize maxBody) {
    this.millis = patience.toMillis();
    this.unknownLength = maxBody.asLongValue();
  }

  void watch(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE + 1).handler(this::watch);
  }

  private void watch(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!request.isEnded()) {
      long timer =
          context.vertx().setTimer(millis + length(request) / BYTES_A_MILLI, id -> end(request));
      context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }
    context.next();
  }

  private static void end(HttpServerRequest request) {
    if (!request.isEnded()) {
      request.connection().close();
    }
  }

  private long length(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? unknownLength : Long.parseLong(length);
  }
}
