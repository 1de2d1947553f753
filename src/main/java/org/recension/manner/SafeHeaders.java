package org.recension.manner;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.problem.Surface;

/** Tells browsers, with every answer, to do nothing with it but show it. */
@ApplicationScoped
public class SafeHeaders {

  private static final String POLICY_HEADER = "Content-Security-Policy";

  /** The one style that an answer of ours carries: that of a diff, which keeps its spaces. */
  private static final String KEEPS_SPACES =
      "'unsafe-hashes' 'sha256-MhKNMxi8AYujc7LgatwtyNdREZ6Cf3QT4yvkby13/l0='";

  private static final String CLOSED = "; object-src 'none'; base-uri 'none'; form-action 'none'; ";
  private static final String UNFRAMED = "frame-ancestors 'none'";

  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src " + KEEPS_SPACES + CLOSED + UNFRAMED;

  /** Swagger UI has scripts and styles in its page. */
  private static final String SWAGGER_POLICY =
      "default-src 'self'; img-src 'self' data:; script-src 'self' 'unsafe-inline';"
          + " style-src 'self' 'unsafe-inline'"
          + CLOSED
          + UNFRAMED;

  /**
   * Pages have styles, scripts and pictures of their own, in files, and forms that come back here.
   */
  private static final String PAGE_POLICY = pagePolicy("");

  /** The same for a page that shows pictures of other sites, of which it asks where they are. */
  private static final String PICTURES_ELSEWHERE = pagePolicy(" https:");

  private static final String SWAGGER = "/q/swagger-ui";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private final boolean hasSwagger;

  SafeHeaders(@ConfigProperty(name = "quarkus.swagger-ui.enabled") boolean hasSwagger) {
    this.hasSwagger = hasSwagger;
  }

  /** Before whatever may refuse the request, so that refusals have them too. */
  void add(@Observes @Priority(1) Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::add).failureHandler(this::add);
  }

  private void add(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.setAll(ALWAYS);
    if (Surface.isForPeople(context.normalizedPath())) {
      // Without it a browser says that a form of ours comes from nowhere.
      headers.set("Referrer-Policy", "same-origin");
    }
    headers.set(POLICY_HEADER, policy(context.normalizedPath()));
    // Over plain HTTP a browser has to ignore it, and a stranger could have written it.
    if (context.request().isSSL()) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    context.next();
  }

  /** Lets the page that is answered show pictures of other sites. */
  public static void letPicturesComeFromElsewhere(RoutingContext context) {
    context.response().headers().set(POLICY_HEADER, PICTURES_ELSEWHERE);
  }

  private static String pagePolicy(String elsewhere) {
    return "default-src 'none'; img-src 'self' data:%1$s; script-src 'self'; style-src 'self';"
            .formatted(elsewhere)
        + " connect-src 'self'%1$s; object-src 'none'; base-uri 'none'; form-action 'self'; "
            .formatted(elsewhere)
        + UNFRAMED;
  }

  private String policy(String path) {
    boolean isSwagger = path != null && (path.equals(SWAGGER) || path.startsWith(SWAGGER + "/"));
    if (hasSwagger && isSwagger) {
      return SWAGGER_POLICY;
    }
    return Surface.isForPeople(path) ? PAGE_POLICY : POLICY;
  }
}
