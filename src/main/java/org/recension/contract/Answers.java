package org.recension.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What is answered when all goes well. */
record Answers(Meanings meanings, Examples examples) {

  void complete(Endpoint endpoint) {
    APIResponses responses = endpoint.operation().getResponses();
    Map<String, APIResponse> given = new TreeMap<>(responses.getAPIResponses());
    given.keySet().removeIf(status -> !status.startsWith("2"));
    responses.setAPIResponses(null);
    given.forEach(
        (first, answer) -> {
          String status = given.size() == 1 && examples.has("201") ? "201" : first;
          responses.addAPIResponse(status, answer);
          complete(endpoint, status, answer);
        });
    if (isTagged(endpoint) && endpoint.isRead()) {
      responses.addAPIResponse("304", notModified());
    }
  }

  private void complete(Endpoint endpoint, String status, APIResponse answer) {
    answer.setDescription(Objects.requireNonNull(meanings.of("status." + status)));
    if (answer.getContent() != null) {
      answer.setContent(content(endpoint, answer.getContent(), status));
      headers(endpoint, status).forEach(name -> addHeader(answer, name));
    }
  }

  private Content content(Endpoint endpoint, Content given, String status) {
    Content content = OASFactory.createContent();
    given.getMediaTypes().forEach((type, shown) -> content.addMediaType(bare(type), shown));
    endpoint
        .otherForms()
        .forEach(
            type ->
                content.addMediaType(
                    bare(type),
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
    content.getMediaTypes().forEach((type, shown) -> show(shown, type, status));
    return content;
  }

  private void show(MediaType shown, String type, String status) {
    String special = status + " " + type;
    shown.setExamples(examples.models(examples.has(special) ? special : status));
  }

  private static List<String> headers(Endpoint endpoint, String status) {
    if (!isTagged(endpoint)) {
      return List.of();
    }
    if (status.equals("201") || status.equals("202")) {
      return List.of("Location", "ETag", "Cache-Control", "Vary");
    }
    return endpoint.parameters().stream().anyMatch(p -> "limit".equals(p.getName()))
        ? List.of("Link", "ETag", "Cache-Control", "Vary")
        : List.of("ETag", "Cache-Control", "Vary");
  }

  /** A stream is never whole, so there is no tag of it. */
  private static boolean isTagged(Endpoint endpoint) {
    return endpoint.path().startsWith("/api/") && !endpoint.path().endsWith("/stream");
  }

  private APIResponse notModified() {
    APIResponse answer =
        OASFactory.createAPIResponse()
            .description(Objects.requireNonNull(meanings.of("status.304")));
    List.of("ETag", "Cache-Control", "Vary").forEach(name -> addHeader(answer, name));
    return answer;
  }

  static void addHeader(APIResponse answer, String name) {
    answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
  }

  private static String bare(String mediaType) {
    return mediaType.split(";", 2)[0];
  }
}
