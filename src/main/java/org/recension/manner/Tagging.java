package org.recension.manner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every JSON answer a strong tag made of its bytes, and 304 to a reader who has them. */
public class Tagging {

  private final ObjectMapper json;
  private final Conditions conditions;

  Tagging(ObjectMapper json, Conditions conditions) {
    this.json = json;
    this.conditions = conditions;
  }

  @ServerResponseFilter
  void tag(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    if (!isView(response) || headers.containsKey(HttpHeaders.ETAG)) {
      return;
    }
    Object view = response.getEntity();
    String text = view instanceof String replayed ? replayed : write(view);
    String tag = '"' + of(view, text) + '"';
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

  /** The tag that the view would have as an answer. */
  public String of(Object view) {
    return of(view, write(view));
  }

  private static String of(Object view, String text) {
    String hash = Sha256.of(text).substring(0, 32);
    return view instanceof Moving moving ? moving.stateTag() + '.' + hash : hash;
  }

  private static boolean isView(ContainerResponseContext response) {
    return response.hasEntity()
        && response.getStatus() < 300
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
  }

  private String write(Object view) {
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
