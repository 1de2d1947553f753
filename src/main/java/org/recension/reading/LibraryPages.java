package org.recension.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.document.DocumentResource;
import org.recension.document.DocumentView;
import org.recension.manner.Slice;
import org.recension.page.ForPeople;
import org.recension.page.Showing;

/** The first page: the documents there are, and how far each has come. */
@ForPeople
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class LibraryPages {

  private static final int LIMIT = 30;

  private final DocumentResource documents;
  private final Showing showing;

  LibraryPages(DocumentResource documents, Showing showing) {
    this.documents = documents;
    this.showing = showing;
  }

  @GET
  @Operation(hidden = true)
  public RestResponse<String> library(
      @RestQuery @Nullable String q, @RestQuery @Nullable String cursor) {
    String words = q == null || q.isBlank() ? null : q.strip();
    Slice<DocumentView> slice = documents.list(words, LIMIT, cursor).getEntity();
    String next =
        slice.next() == null
            ? null
            : "/?q="
                + URLEncoder.encode(Objects.requireNonNullElse(words, ""), UTF_8)
                + "&cursor="
                + URLEncoder.encode(slice.next(), UTF_8);
    return showing.page(Templates.library(slice, words, next));
  }
}
