package org.recension.contributor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.recension.problem.NotFound;
import org.recension.storage.RowLock;

/** Everybody with an account. */
@ApplicationScoped
public class Contributors implements PanacheRepository<Contributor> {

  private final RowLock rows;

  Contributors(RowLock rows) {
    this.rows = rows;
  }

  public Optional<Contributor> byName(String username) {
    return find("username", username).firstResultOptional();
  }

  /** The one who came with this passport before, whatever name it has now. */
  Optional<Contributor> of(Passport passport) {
    return find("issuer = ?1 and subject = ?2", passport.issuer(), passport.subject())
        .firstResultOptional();
  }

  /** The one of that name, or NotFound. */
  public Contributor named(String username) {
    return byName(username).orElseThrow(() -> new NotFound("No contributor " + username));
  }

  /** The same, for one writer at a time. */
  Contributor lockedForChange(String username) {
    Contributor contributor = named(username);
    return rows.take(contributor, "contributor", contributor.id());
  }

  List<Contributor> after(String username, int limit) {
    return find("username > ?1 order by username", username).page(0, limit).list();
  }
}
