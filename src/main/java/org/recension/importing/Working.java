package org.recension.importing;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.recension.contributor.Contributor;
import org.recension.problem.Forbidden;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;

/**
 * Works through imports, one file and one transaction at a time. What a file becomes and that it is
 * done are written together, so that a kill neither loses nor repeats one.
 */
@ApplicationScoped
class Working {

  static final String NAME = "imports";

  private final Imports imports;
  private final ImportItems items;
  private final Importing importing;
  private final Unwrapping unwrapping;
  private final Clock clock;
  private volatile boolean ending;

  Working(
      Imports imports, ImportItems items, Importing importing, Unwrapping unwrapping, Clock clock) {
    this.imports = imports;
    this.items = items;
    this.importing = importing;
    this.unwrapping = unwrapping;
    this.clock = clock;
  }

  @Scheduled(identity = NAME, every = "1s", delayed = "1s", concurrentExecution = SKIP)
  void work() {
    while (!ending && next()) {
      continue;
    }
  }

  void end(@Observes ShutdownEvent shutdown) {
    ending = true;
  }

  /** Works on one file; false if there is none to work on. */
  boolean next() {
    AtomicReference<ImportItem> taken = new AtomicReference<>();
    try {
      return QuarkusTransaction.requiringNew().call(() -> bringFirst(taken));
    } catch (RuntimeException | Error e) {
      // A file that is too much for the memory once would be so each time it is tried.
      ImportItem lost = taken.get();
      if (lost == null || Failure.mayPass(e)) {
        throw e;
      }
      giveUp(lost, e);
      return true;
    }
  }

  private boolean bringFirst(AtomicReference<ImportItem> taken) {
    // The row lock on the whole keeps other processes, and who cancels, away from its files.
    Optional<ImportItem> first = imports.oldestFree().flatMap(items::firstWaiting);
    first.ifPresent(taken::set);
    first.ifPresent(this::bring);
    return first.isPresent();
  }

  private void bring(ImportItem item) {
    Contributor importer = item.whole().importer();
    if (!importer.active() || !ReviewRules.allows(Rule.EDITORS_EDIT, importer.roles())) {
      throw new Forbidden(Rule.EDITORS_EDIT.id(), Rule.EDITORS_EDIT.sentence());
    }
    Imported imported = importing.bring(importer, unwrapping.delivery(item));
    item.done(imported.document().slug());
    item.whole().itemDone(Instant.now(clock));
  }

  /** Says why a file fails; if that itself cannot be written, only that it does. */
  private void giveUp(ImportItem lost, Throwable why) {
    try {
      QuarkusTransaction.requiringNew().run(() -> fail(lost, Failure.of(lost, why)));
    } catch (RuntimeException e) {
      if (Failure.mayPass(e)) {
        throw e;
      }
      QuarkusTransaction.requiringNew().run(() -> fail(lost, Failure.of(lost, e)));
    }
  }

  /** What was begun is undone by now; another may have come to the same end meanwhile. */
  private void fail(ImportItem lost, Failure failure) {
    Import whole = imports.locked(lost.whole().id());
    ImportItem item = items.findById(lost.id());
    if (item.isWaiting()) {
      item.failed(failure);
      whole.itemFailed(Instant.now(clock));
    }
  }
}
