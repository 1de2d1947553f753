package org.recension.facsimile;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recension.document.Witness;
import org.recension.problem.NotFound;

/** All pictures that were ever shown of a page, in order; of each page the newest counts. */
@ApplicationScoped
public class Facsimiles implements PanacheRepository<Facsimile> {

  private final Manifests manifests;

  Facsimiles(Manifests manifests) {
    this.manifests = manifests;
  }

  /** Those of a witness that count now, in the order of their pages, and its manifest. */
  public FacsimilesView of(Witness witness) {
    List<FacsimileView> items =
        list(
                "witness = ?1 and id in"
                    + " (select max(f.id) from Facsimile f where f.witness = ?1 group by f.page)",
                witness)
            .stream()
            .sorted(Comparator.comparing(f -> new PageLabel(f.page())))
            .map(FacsimileView::of)
            .toList();
    return new FacsimilesView(items, manifests.current(witness).orElse(null));
  }

  /** The one of a page that counts now. */
  Optional<Facsimile> current(Witness witness, String page) {
    return find("witness = ?1 and page = ?2 order by id desc", witness, page).firstResultOptional();
  }

  /** One whose picture has that hash, or NotFound. */
  Facsimile hashed(String sha256) {
    return find("sha256 = ?1 order by id desc", sha256)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("No facsimile " + sha256));
  }
}
