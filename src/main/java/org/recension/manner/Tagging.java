package org.recension.manner;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every JSON answer a strong tag made of its bytes, and 304 to a reader who has them. */
public class Tagging {

  private final Tags tags;
  private final Conditions conditions;

  Tagging(Tags tags, Conditions conditions) {
    this.tags = tags;
    this.conditions = conditions;
  }

  @ServerResponseFilter
  void tag(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    if (!isView(response) || headers.containsKey(HttpHeaders.ETAG)) {
      return;
    }
    Object view = response.getEntity();
    String text = view instanceof String replayed ? replayed : tags.write(view);
    String tag = '"' + tags.of(view, text) + '"';
    headers.putSingle(HttpHeaders.ETAG, tag);
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    headers.putSingle(HttpHeaders.VARY, "Authorization");
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (read && conditions.hasSeen(tag)) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      response.setEntity(text, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static boolean isView(ContainerResponseContext response) {
    return response.hasEntity()
        && response.getStatus() < 300
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
  }
}
