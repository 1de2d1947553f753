package org.recension.importing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.problem.Forbidden;
import org.recension.problem.Frontier;
import org.recension.problem.Invalid;
import org.recension.rule.ReviewRules;
import org.recension.rule.Role;
import org.recension.rule.Rule;
import org.recension.upload.Piece;
import org.recension.upload.Upload;
import org.recension.upload.UploadLimits;

/** Takes in many files at once, to be worked on later, and lets it be stopped. */
@ApplicationScoped
class Receiving {

  private final Imports imports;
  private final ImportItems items;
  private final UploadLimits limits;
  private final Clock clock;

  Receiving(Imports imports, ImportItems items, UploadLimits limits, Clock clock) {
    this.imports = imports;
    this.items = items;
    this.limits = limits;
    this.clock = clock;
  }

  void makeRoom(@Observes StartupEvent start, Frontier frontier) {
    frontier.makeRoom(ImportResource.PATH, Upload.OF_MANY, limits.maxBytes());
  }

  /** Keeps all files of an upload, or refuses it as a whole; makes nothing of them yet. */
  Import receive(Contributor editor, Upload upload, @Nullable String convention) {
    if (convention != null) {
      Deciphering.known(convention);
    }
    Import whole = new Import(editor, upload, convention, Instant.now(clock));
    imports.persist(whole);
    upload.each(
        limits,
        piece -> {
          requireConvention(piece, convention);
          items.keep(new ImportItem(whole, piece));
        });
    return whole;
  }

  /** Works on nothing more of it. */
  Import cancel(Contributor caller, Set<Role> roles, long id) {
    Import whole = imports.locked(id);
    if (!ReviewRules.mayCancel(caller.username(), roles, whole.importer().username())) {
      throw new Forbidden(Rule.IMPORTERS_CANCEL.id(), Rule.IMPORTERS_CANCEL.sentence());
    }
    whole.cancel(Instant.now(clock));
    items.cancelWaiting(whole);
    return whole;
  }

  private static void requireConvention(Piece piece, @Nullable String convention) {
    boolean isFile = piece.line() == null;
    if (isFile && convention == null && !Delivery.isXml(piece.name())) {
      throw new Invalid("convention", "has to be said, as “" + piece.name() + "” is not XML");
    }
  }
}
