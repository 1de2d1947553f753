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
    return ResponseBuilder.<T>create(201)
        .entity(view)
        .header(HttpHeaders.LOCATION, UriBuilder.fromPath(template).build(parts).toString())
        .build();
  }
}
