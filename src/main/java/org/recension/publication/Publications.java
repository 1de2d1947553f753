package org.recension.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.recension.document.Witness;
import org.recension.transcription.Revision;

/** All that was ever shown, in order. */
@ApplicationScoped
class Publications implements PanacheRepository<Publication> {

  /** The one that is shown now. */
  Optional<Publication> current(Witness witness) {
    return find(
            "from Publication p join fetch p.publisher where p.witness = ?1"
                + " order by p.witness.id, p.id desc",
            witness)
        .firstResultOptional();
  }

  /** What is shown now of each witness of a document, in the order of their sigla. */
  List<Publication> current(String slug) {
    return list(
        "from Publication p join fetch p.publisher join fetch p.witness w join fetch w.document d"
            + " where d.slug = ?1"
            + " and p.id = (select max(q.id) from Publication q where q.witness = w)"
            + " order by w.siglum",
        slug);
  }

  /** The revisions of the witnesses of a document that were ever shown, the newest first. */
  List<Revision> approved(String slug) {
    return getEntityManager()
        .createQuery(
            "from Revision r join fetch r.author join fetch r.witness w where w.document.slug = ?1"
                + " and exists (from Publication p where p.witness = w and p.revision = r.number)"
                + " order by r.number desc",
            Revision.class)
        .setParameter(1, slug)
        .getResultList();
  }

  /** Whether a revision was shown before, and so was approved. */
  boolean includes(Witness witness, int revision) {
    return count("witness = ?1 and revision = ?2", witness, revision) > 0;
  }
}
