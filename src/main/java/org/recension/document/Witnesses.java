package org.recension.document;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.recension.problem.NotFound;
import org.recension.storage.RowLock;

/** The papers that carry the documents. */
@ApplicationScoped
public class Witnesses implements PanacheRepository<Witness> {

  private final RowLock rows;

  Witnesses(RowLock rows) {
    this.rows = rows;
  }

  /** The one of that siglum, or NotFound. */
  public Witness named(String slug, String siglum) {
    return bySiglum(slug, siglum)
        .orElseThrow(() -> new NotFound("No witness " + siglum + " of document " + slug));
  }

  Optional<Witness> bySiglum(String slug, String siglum) {
    return find(
            "from Witness w join fetch w.document d where d.slug = ?1 and w.siglum = ?2",
            slug,
            siglum)
        .firstResultOptional();
  }

  /** The same, for one writer at a time until the transaction ends. */
  public Witness locked(String slug, String siglum) {
    return lock(named(slug, siglum));
  }

  /** The row lock serialises everyone who moves the line of one witness. */
  public Witness lock(Witness witness) {
    return rows.take(witness, "witness", witness.id());
  }

  /** The ids of those of a document; none where there is no such document. */
  public List<Long> ids(String slug) {
    return getEntityManager()
        .createQuery("select w.id from Witness w where w.document.slug = ?1", Long.class)
        .setParameter(1, slug)
        .getResultList();
  }

  public List<Witness> of(Collection<Document> documents) {
    return list("document in ?1 order by siglum", documents);
  }

  /** Those of a document that are published, in the order they were added; NotFound if none is. */
  public List<Witness> published(Document document) {
    List<Witness> published = list("document = ?1 and published is not null order by id", document);
    if (published.isEmpty()) {
      throw new NotFound("Nothing of document " + document.slug() + " is published yet");
    }
    return published;
  }
}
