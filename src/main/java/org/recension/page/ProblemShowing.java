package org.recension.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.recension.problem.Problem;
import org.recension.problem.ProblemType;
import org.recension.problem.Surface;

/**
 * Shows people in words what a program is told in JSON. Who has to sign in is led there and back,
 * and what they typed stays on the screen.
 */
public class ProblemShowing {

  private static final String SIGN_IN = "/sign-in?then=";

  private final Showing showing;
  private final Viewer viewer;
  private final RoutingContext context;

  ProblemShowing(Showing showing, Viewer viewer, RoutingContext context) {
    this.showing = showing;
    this.viewer = viewer;
    this.context = context;
  }

  @ServerResponseFilter
  void show(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof Problem problem)
        || !Surface.isForPeople(context.normalizedPath())
        || !isForBrowser(request)) {
      return;
    }
    // A browser would ask for the password in a window of its own.
    response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
    boolean isSafe = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (problem.status() == 401 && isSafe) {
      response.setStatus(303);
      response
          .getHeaders()
          .putSingle(HttpHeaders.LOCATION, SIGN_IN + URLEncoder.encode(viewer.getHere(), UTF_8));
      response.setEntity(null);
    } else {
      response.setEntity(html(problem, isSafe), new Annotation[0], MediaType.TEXT_HTML_TYPE);
      response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Showing.HTML);
    }
  }

  private static boolean isForBrowser(ContainerRequestContext request) {
    return request.getAcceptableMediaTypes().stream()
        .anyMatch(type -> !type.isWildcardSubtype() && type.isCompatible(MediaType.TEXT_HTML_TYPE));
  }

  private String html(Problem problem, boolean isSafe) {
    Typed typed = viewer.typed();
    if (problem.status() == 401) {
      return showing.html(Templates.lost(problem.instance(), typed, viewer.isSignedIn()));
    }
    String back = isSafe ? "/" : viewer.getHere();
    return showing.html(Templates.problem(problem, ProblemType.of(problem), back, typed));
  }
}
