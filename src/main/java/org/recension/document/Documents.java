package org.recension.document;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recension.problem.NotFound;
import org.recension.storage.RowLock;

/** The documents there are. */
@ApplicationScoped
public class Documents implements PanacheRepository<Document> {

  private final RowLock rows;

  Documents(RowLock rows) {
    this.rows = rows;
  }

  public Optional<Document> bySlug(String slug) {
    return find("slug", slug).firstResultOptional();
  }

  /** The one of that name, or NotFound. */
  public Document named(String slug) {
    return bySlug(slug).orElseThrow(() -> new NotFound("No document " + slug));
  }

  /** The same, for one writer at a time. */
  Document lockedForChange(String slug) {
    Document document = named(slug);
    return rows.take(document, "document", document.id());
  }

  /** In the order of their slugs, those whose slug or title holds the words asked for. */
  List<Document> after(String slug, @Nullable String words, int limit) {
    String pattern = words == null ? "%" : "%" + escaped(words) + "%";
    return find(
            "slug > ?1 and (lower(title) like ?2 escape '!' or slug like ?2 escape '!')"
                + " order by slug",
            slug,
            pattern)
        .page(0, limit)
        .list();
  }

  private static String escaped(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
  }
}
