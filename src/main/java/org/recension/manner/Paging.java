package org.recension.manner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with a slice, and the way to the next one in a Link header. */
@RequestScoped
public class Paging {

  private final UriInfo uri;

  Paging(UriInfo uri) {
    this.uri = uri;
  }

  public <T> RestResponse<Slice<T>> answer(Slice<T> slice) {
    return answer(slice, "cursor");
  }

  /** The same, where another parameter leads on. */
  public <T> RestResponse<Slice<T>> answer(Slice<T> slice, String parameter) {
    ResponseBuilder<Slice<T>> answer = ResponseBuilder.ok(slice);
    if (slice.next() != null) {
      String next =
          uri.getRequestUriBuilder()
              .scheme(null)
              .host(null)
              .port(-1)
              .replaceQueryParam(parameter, slice.next())
              .build()
              .toString();
      answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    return answer.build();
  }
}
