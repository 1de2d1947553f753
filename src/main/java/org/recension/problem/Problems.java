package org.recension.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where what went wrong becomes an answer. */
public class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);
  static final String CHALLENGE = "Basic realm=\"Recension\", charset=\"UTF-8\"";

  private final Routes routes;

  Problems(Routes routes) {
    this.routes = routes;
  }

  @ServerExceptionMapper
  RestResponse<Problem> refusal(Refusal refusal, UriInfo uri) {
    RestResponse<Problem> answer = answer(refusal.problem(uri.getRequestUri().getRawPath()));
    refusal.headers().forEach(answer.getHeaders()::putSingle);
    return answer;
  }

  @ServerExceptionMapper
  RestResponse<Problem> invalid(ConstraintViolationException e, UriInfo uri) {
    return refusal(Invalid.of(e), uri);
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  RestResponse<Problem> unauthenticated(UriInfo uri) {
    return refusal(new Unauthenticated("The password or token is not right, or not any more"), uri);
  }

  @ServerExceptionMapper
  RestResponse<Problem> forbidden(ForbiddenException e, UriInfo uri) {
    return refusal(new Forbidden("accessDenied", "This is not open to you"), uri);
  }

  @ServerExceptionMapper
  RestResponse<Problem> web(WebApplicationException e, UriInfo uri, Request request) {
    int status = e.getResponse().getStatus();
    String path = uri.getRequestUri().getRawPath();
    Set<String> methods = status == 404 || status == 405 ? routes.methods(path) : Set.of();
    if (!methods.isEmpty() && !methods.contains(request.getMethod())) {
      return wrongMethod(path, request.getMethod(), methods);
    }
    String query = uri.getRequestUri().getRawQuery();
    if (status == 404 && !methods.isEmpty() && query != null) {
      // The address is there, so it is a parameter that the framework could not read.
      return refusal(new Malformed("A parameter cannot be read: " + query), uri);
    }
    return answer(
        Problem.of(ProblemType.ofStatus(status), detail(status, e.getCause(), path), path));
  }

  @ServerExceptionMapper
  RestResponse<Problem> json(MismatchedInputException e, UriInfo uri) {
    return refusal(Malformed.of(e), uri);
  }

  @ServerExceptionMapper({
    LockTimeoutException.class,
    PessimisticLockException.class,
    JDBCConnectionException.class
  })
  RestResponse<Problem> unavailable(PersistenceException e, UriInfo uri) {
    return unavailable(Outage.LATE, e, uri);
  }

  private RestResponse<Problem> unavailable(Outage outage, Throwable e, UriInfo uri) {
    LOG.warn(outage.sentence(), e);
    return refusal(new Unavailable(outage.sentence()), uri);
  }

  @ServerExceptionMapper
  RestResponse<Problem> internal(Throwable e, UriInfo uri) {
    Optional<Outage> outage = Outage.in(e);
    if (outage.isPresent()) {
      return unavailable(outage.get(), e, uri);
    }
    if (hasHungUp(e)) {
      return refusal(new Malformed("The request ended before its end"), uri);
    }
    LOG.errorf(e, "Failed to answer %s", uri.getRequestUri().getRawPath());
    return answer(
        Problem.of(
            ProblemType.INTERNAL,
            "It is in the log of the service",
            uri.getRequestUri().getRawPath()));
  }

  /** Whether the caller went away while we read what they sent. */
  private static boolean hasHungUp(@Nullable Throwable e) {
    return e != null && (e instanceof HttpClosedException || hasHungUp(e.getCause()));
  }

  private static RestResponse<Problem> wrongMethod(
      String path, String method, Set<String> methods) {
    Problem problem = Problem.of(ProblemType.WRONG_METHOD, path + " has no method " + method, path);
    ResponseBuilder<Problem> answer = ResponseBuilder.create(problem.status());
    return answer
        .entity(problem)
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .header(HttpHeaders.ALLOW, String.join(", ", methods))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static RestResponse<Problem> answer(Problem problem) {
    ResponseBuilder<Problem> answer = ResponseBuilder.create(problem.status());
    answer.entity(problem).header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.type().equals(ProblemType.IN_PROGRESS.uri()) || problem.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, Frontier.RETRY_SECONDS);
    }
    return answer.build();
  }

  private static String detail(int status, @Nullable Throwable cause, String path) {
    if (cause instanceof JsonProcessingException json) {
      return JsonFaults.detail(json);
    }
    return switch (status) {
      case 404 -> "Nothing is at " + path;
      case 406 -> path + " has no such form";
      case 413 -> "The request is larger than this service takes";
      case 415 -> path + " does not take this media type";
      case 400 -> "The request cannot be read";
      default -> ProblemType.ofStatus(status).title();
    };
  }
}
