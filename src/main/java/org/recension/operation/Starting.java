package org.recension.operation;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.recension.contributor.FirstAccount;
import org.recension.demo.Demo;
import org.recension.problem.Conflict;

/** Makes the first account, loads the demonstration if asked, and says where to go from here. */
@ApplicationScoped
class Starting {

  private static final Logger LOG = Logger.getLogger("org.recension");

  private final FirstAccount firstAccount;
  private final Demo demo;
  private final String dataDirectory;

  Starting(
      FirstAccount firstAccount,
      Demo demo,
      @ConfigProperty(name = "recension.data-dir") String dataDirectory) {
    this.firstAccount = firstAccount;
    this.demo = demo;
    this.dataDirectory = dataDirectory;
  }

  void prepare(@Observes StartupEvent start) {
    made(firstAccount::make).ifPresent(password -> printOnce("admin", password));
    made(demo::load)
        .ifPresent(password -> printOnce("anna, boris, clara, david and edith", password));
  }

  /** Of several processes that begin on one empty database, one makes what all of them find. */
  private static Optional<String> made(Supplier<Optional<String>> making) {
    try {
      return making.get();
    } catch (Conflict there) {
      LOG.infof("Nothing was added to what is there: %s", there.getMessage());
      return Optional.empty();
    }
  }

  void announce(@ObservesAsync HttpServerStart server) {
    String address = "http://localhost:" + server.options().getPort();
    String people = demo.isWanted() ? "anna, boris, clara, david, edith or admin" : "admin";
    String next =
        demo.isWanted() ? address + "/documents/mikoyan-1956-09-19" : address + "/q/openapi";
    LOG.infof("Recension is at %s – sign in as %s – try %s", address, people, next);
  }

  // To standard output and not to the log: logs are kept and sent around.
  private static void printOnce(String names, String password) {
    System.out.println("Password of " + names + ", shown this once: " + password);
  }
}
