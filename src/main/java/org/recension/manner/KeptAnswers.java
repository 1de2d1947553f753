package org.recension.manner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** First answers, kept for a day so that a request sent twice has one effect. */
@ApplicationScoped
public class KeptAnswers implements PanacheRepositoryBase<KeptAnswer, AnswerId> {

  private static final Duration KEPT = Duration.ofHours(24);

  private final Clock clock;
  private final ObjectMapper json;

  KeptAnswers(Clock clock, ObjectMapper json) {
    this.clock = clock;
    this.json = json;
  }

  /** The answer given under this key, unless it is a day old; then the key is free again. */
  Optional<KeptAnswer> unexpired(AnswerId id) {
    Optional<KeptAnswer> kept = findByIdOptional(id);
    if (kept.isPresent() && kept.get().answeredAt().isBefore(oldest())) {
      // A second one, or the one that forgets the old, may do the same at this moment.
      getEntityManager().detach(kept.get());
      delete("id", id);
      return Optional.empty();
    }
    return kept;
  }

  void keep(AnswerId id, String key, String fingerprint, RestResponse<?> answer) {
    String location = answer.getHeaderString(HttpHeaders.LOCATION);
    String body = Seal.close(key, write(answer.getEntity()));
    persist(
        new KeptAnswer(id, fingerprint, answer.getStatus(), location, body, Instant.now(clock)));
    flush();
  }

  /** The first answer again, byte for byte. */
  RestResponse<String> replay(KeptAnswer kept, String key) {
    ResponseBuilder<String> answer = ResponseBuilder.create(kept.status());
    answer.entity(Seal.open(key, kept.body())).type(MediaType.APPLICATION_JSON_TYPE);
    if (kept.location() != null) {
      answer.header(HttpHeaders.LOCATION, kept.location());
    }
    return answer.build();
  }

  /**
   * What was asked: the command and everything it was given. The key is part of it and is not
   * stored, so that a password in the request cannot be guessed from the database.
   */
  String fingerprint(InvocationContext call, String key) {
    return Sha256.of("asked:" + key + call.getMethod() + write(call.getParameters()));
  }

  @Scheduled(every = "1h", delayed = "1h")
  @Transactional
  void forgetOld() {
    delete("answeredAt < ?1", oldest());
  }

  private Instant oldest() {
    return Instant.now(clock).minus(KEPT);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
