package org.recension.facsimile;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.recension.document.Witness;

/** All manifests that were ever named, in order. */
@ApplicationScoped
class Manifests implements PanacheRepository<Manifest> {

  /** Where the one is that counts now. */
  Optional<String> current(Witness witness) {
    return find("witness = ?1 order by id desc", witness).firstResultOptional().map(Manifest::uri);
  }
}
