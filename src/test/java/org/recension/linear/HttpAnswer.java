package org.recension.linear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the service says in the words of the model. */
final class HttpAnswer {

  private HttpAnswer() {}

  static Answered of(Asked asked, HttpResponse<String> answer) throws IOException {
    int status = answer.statusCode();
    if (status == 503 && answer.body().contains("/problems/unavailable")) {
      throw new IOException("Not now: " + answer.body());
    }
    if (status >= 500) {
      throw new Faulty(status + " " + answer.body() + " to " + asked);
    }
    if (status >= 400) {
      return new Answered.Refused(status);
    }
    JsonNode body = HttpDesk.parse(answer.body());
    if (asked instanceof Asked.Keep || asked instanceof Asked.Read) {
      return new Answered.Text(item(body), body.get("text").textValue());
    } else if (asked instanceof Asked.ReadWitness) {
      return new Answered.Counts(
          number(body.get("latest")),
          number(body.get("published")),
          body.get("openSubmissions").intValue());
    } else if (asked instanceof Asked.Publish || asked instanceof Asked.ReadPublication) {
      JsonNode submission = body.get("submission");
      return new Answered.Shown(
          item(body.get("revision")),
          submission.isNull() ? null : (Long) submission.longValue(),
          body.get("publishedAt").textValue());
    }
    JsonNode base = body.get("base");
    return new Answered.Forward(
        body.get("id").longValue(),
        body.get("state").textValue(),
        item(body.get("revision")),
        base.isNull() ? null : item(base),
        body.get("merge").isNull() ? null : body.at("/merge/status").textValue(),
        body.get("decisions").size());
  }

  /** The service failed, which says nothing about what it did. */
  static final class Faulty extends IOException {
    private static final long serialVersionUID = 1;

    Faulty(String what) {
      super(what);
    }
  }

  private static Answered.Item item(JsonNode revision) {
    List<Integer> parents = new ArrayList<>();
    revision.get("parents").forEach(p -> parents.add(p.intValue()));
    String sha256 = revision.get("sha256").textValue();
    return new Answered.Item(revision.get("number").intValue(), parents, sha256);
  }

  private static @Nullable Integer number(JsonNode node) {
    return node.isNull() ? null : (Integer) node.intValue();
  }
}
