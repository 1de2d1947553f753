package org.recension.document;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Those of these names, in no order. */
  public List<Document> named(Collection<String> slugs) {
    return slugs.isEmpty() ? List.of() : list("slug in ?1", slugs);
  }

  /** The titles of several, by their slugs. */
  public Map<String, String> titles(Collection<String> slugs) {
    return slugs.isEmpty()
        ? Map.of()
        : named(slugs).stream().collect(toMap(Document::slug, Document::title));
  }

  /** The same, for one writer at a time. */
  Document lockedForChange(String slug) {
    return lock(named(slug));
  }

  /** Nobody changes what it asks for until the transaction ends; after the lock of a witness. */
  public Document lock(Document document) {
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
