package org.recension.manner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.recension.problem.Precondition;
import org.recension.rule.ReviewRules;

/** What the request says it has seen: If-Match and If-None-Match. */
@RequestScoped
public class Conditions {

  static final String IMMUTABLE = "private, max-age=31536000, immutable";

  private final HttpHeaders headers;
  private final Tags tags;

  Conditions(HttpHeaders headers, Tags tags) {
    this.headers = headers;
    this.tags = tags;
  }

  private void requireTag(String what, String tagNow) {
    List<String> seen = tags(HttpHeaders.IF_MATCH);
    if (seen.isEmpty()) {
      throw Precondition.missing(what);
    }
    boolean current =
        seen.stream()
            .anyMatch(
                t -> t.equals("*") || ReviewRules.isWhatWasSeen(state(t), '"' + tagNow + '"'));
    if (!current) {
      throw Precondition.failed(what + " has moved since you saw it; read it again");
    }
  }

  /** Refuses unless the caller saw the view as it would be shown now. */
  public void requireSeen(String what, Object viewNow) {
    requireTag(what, seen(viewNow));
  }

  /** The same where the caller says what they saw; who does not say it is let pass. */
  public void requireSeenIfStated(String what, Object viewNow) {
    if (isStated()) {
      requireSeen(what, viewNow);
    }
  }

  /** What one who sees the view now says, without quotes, when they command. */
  public String seen(Object viewNow) {
    return viewNow instanceof Moving moving ? moving.stateTag() : tags.of(viewNow);
  }

  /** Refuses a command that does not say what it has seen, before anything else is looked at. */
  public void requireStated(String what) {
    if (!isStated()) {
      throw Precondition.missing(what);
    }
  }

  private boolean isStated() {
    return !tags(HttpHeaders.IF_MATCH).isEmpty();
  }

  /** The tag of an answer by all that it depends on, known before the answer is. */
  public static String tag(String dependsOn) {
    return Tags.hash(dependsOn);
  }

  /** An answer that never changes: not even computed for one who has it. */
  public <T> RestResponse<T> immutable(String tag, Supplier<T> answer) {
    return tagged(tag, IMMUTABLE, answer);
  }

  /** An answer known by its tag before it is computed, but that may be another next time. */
  public <T> RestResponse<T> current(String tag, Supplier<T> answer) {
    return tagged(tag, "private, no-cache", answer);
  }

  /** The answer in a media type named here, where one address has several. */
  public static <T> RestResponse<T> as(String mediaType, RestResponse<T> answer) {
    answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, mediaType);
    return answer;
  }

  private <T> RestResponse<T> tagged(String tag, String caching, Supplier<T> answer) {
    String quoted = '"' + tag + '"';
    ResponseBuilder<T> response =
        hasSeen(quoted) ? ResponseBuilder.notModified() : ResponseBuilder.ok(answer.get());
    return response
        .header(HttpHeaders.ETAG, quoted)
        .header(HttpHeaders.CACHE_CONTROL, caching)
        .header(HttpHeaders.VARY, "Accept, Authorization, Cookie")
        .build();
  }

  boolean hasSeen(String quotedTag) {
    return tags(HttpHeaders.IF_NONE_MATCH).stream()
        .map(t -> t.startsWith("W/") ? t.substring(2) : t)
        .anyMatch(t -> t.equals("*") || t.equals(quotedTag));
  }

  private List<String> tags(String header) {
    @Nullable String value = headers.getHeaderString(header);
    return value == null
        ? List.of()
        : Arrays.stream(value.split(",")).map(String::trim).filter(t -> !t.isEmpty()).toList();
  }

  /** The part of a tag that says where the thing stands, without what the reader was shown. */
  private static String state(String tag) {
    int dot = tag.indexOf('.');
    return dot < 0 ? tag : tag.substring(0, dot) + '"';
  }
}
