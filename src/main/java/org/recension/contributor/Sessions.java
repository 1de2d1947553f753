package org.recension.contributor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.recension.manner.Sha256;

/** The sessions that are not over. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, String> {

  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  Optional<Session> bySecret(String secret) {
    return find("from Session s join fetch s.contributor where s.secretHash = ?1", hash(secret))
        .firstResultOptional();
  }

  void end(String secret) {
    delete("secretHash", hash(secret));
  }

  /** Signs somebody out wherever they are signed in. */
  void endAll(Contributor contributor) {
    delete("contributor", contributor);
  }

  static String hash(String secret) {
    return Sha256.of("session:" + secret);
  }

  @Scheduled(every = "1h", delayed = "1h")
  @Transactional
  void forgetOld() {
    delete("expiresAt < ?1", Instant.now(clock));
  }
}
