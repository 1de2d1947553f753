package org.recension.manner;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answer to a command that made something. */
public final class Created {

  private Created() {}

  /** 201, and where it stands: a template with a name for each part in braces. */
  public static <T> RestResponse<T> at(T view, String template, Object... parts) {
    return answer(201, view, template, parts);
  }

  /** 202: it will be made; where to see how far it is. */
  public static <T> RestResponse<T> later(T view, String template, Object... parts) {
    return answer(202, view, template, parts);
  }

  private static <T> RestResponse<T> answer(int status, T view, String template, Object... parts) {
    return ResponseBuilder.<T>create(status)
        .entity(view)
        .header(HttpHeaders.LOCATION, UriBuilder.fromPath(template).build(parts).toString())
        .build();
  }
}
