package org.recension.manner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.problem.Conflict;
import org.recension.problem.Invalid;
import org.recension.problem.Refusal;

/** Runs a command in its transaction and keeps its answer there, under the key it came with. */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class OnceInterceptor {

  static final String HEADER = "Idempotency-Key";
  private static final Set<AnswerId> IN_PROGRESS = ConcurrentHashMap.newKeySet();

  private final KeptAnswers answers;
  private final HttpHeaders headers;
  private final SecurityIdentity identity;
  private final Turns turns;

  OnceInterceptor(
      KeptAnswers answers, HttpHeaders headers, SecurityIdentity identity, Turns turns) {
    this.answers = answers;
    this.headers = headers;
    this.identity = identity;
    this.turns = turns;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    String key = headers.getHeaderString(HEADER);
    if (key == null || identity.isAnonymous()) {
      return turns.take(() -> QuarkusTransaction.requiringNew().call(call::proceed));
    }
    if (key.isBlank() || key.length() > 200 || Characters.fault(key) != null) {
      throw new Invalid(HEADER, "has to be 1 to 200 characters");
    }
    AnswerId id = AnswerId.of(identity.getPrincipal().getName(), key);
    if (!IN_PROGRESS.add(id)) {
      throw Conflict.inProgress("The request with this " + HEADER + " is still being answered");
    }
    try {
      return once(call, id, key);
    } finally {
      IN_PROGRESS.remove(id);
    }
  }

  private Object once(InvocationContext call, AnswerId id, String key) throws Exception {
    String fingerprint = answers.fingerprint(call, key);
    Optional<KeptAnswer> earlier = earlier(id, fingerprint);
    if (earlier.isPresent()) {
      return answers.replay(earlier.get(), key);
    }
    try {
      return turns.take(
          () -> QuarkusTransaction.requiringNew().call(() -> kept(call, id, key, fingerprint)));
    } catch (PersistenceException | Refusal e) {
      // Another process may have answered the same request since our look: the key is taken now,
      // and what the request was about has moved.
      return answers.replay(earlier(id, fingerprint).orElseThrow(() -> e), key);
    }
  }

  private Object kept(InvocationContext call, AnswerId id, String key, String fingerprint)
      throws Exception {
    Object answer = call.proceed();
    answers.keep(id, key, fingerprint, (RestResponse<?>) answer);
    return answer;
  }

  private Optional<KeptAnswer> earlier(AnswerId id, String fingerprint) {
    @Nullable KeptAnswer kept =
        QuarkusTransaction.requiringNew().call(() -> answers.unexpired(id).orElse(null));
    if (kept != null && !kept.fingerprint().equals(fingerprint)) {
      throw Invalid.keyReused("was used for another request in the last 24 hours");
    }
    return Optional.ofNullable(kept);
  }
}
