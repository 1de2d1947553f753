package org.recension.contributor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.recension.problem.NotFound;

/** Everybody with an account. */
@ApplicationScoped
public class Contributors implements PanacheRepository<Contributor> {

  public Optional<Contributor> byName(String username) {
    return find("username", username).firstResultOptional();
  }

  /** The one of that name, or NotFound. */
  public Contributor named(String username) {
    return byName(username).orElseThrow(() -> new NotFound("No contributor " + username));
  }

  List<Contributor> after(String username, int limit) {
    return find("username > ?1 order by username", username).page(0, limit).list();
  }
}
