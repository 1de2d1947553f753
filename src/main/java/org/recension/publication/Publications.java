package org.recension.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.recension.document.Witness;

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

  /** Whether a revision was shown before, and so was approved. */
  boolean includes(Witness witness, int revision) {
    return count("witness = ?1 and revision = ?2", witness, revision) > 0;
  }
}
