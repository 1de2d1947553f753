package org.recension.contributor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.recension.manner.Sha256;

/** The tokens that were made and not revoked. */
@ApplicationScoped
class Tokens implements PanacheRepository<Token> {

  Optional<Token> bySecret(String secret) {
    return find("from Token t join fetch t.contributor where t.hash = ?1", Sha256.of(secret))
        .firstResultOptional();
  }

  List<Token> of(Contributor owner) {
    return list("contributor = ?1 order by id", owner);
  }

  Optional<Token> ofOwner(Contributor owner, long id) {
    return find("contributor = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
