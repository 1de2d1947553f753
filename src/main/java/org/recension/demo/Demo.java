package org.recension.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.contributor.Admitting;
import org.recension.contributor.Contributor;
import org.recension.contributor.Contributors;
import org.recension.contributor.FirstAccount;
import org.recension.document.Documents;
import org.recension.document.Witnesses;
import org.recension.edition.Details;
import org.recension.importing.Delivery;
import org.recension.importing.Importing;
import org.recension.importing.Sheet;
import org.recension.publication.Founding;
import org.recension.transcription.Draft;
import org.recension.transcription.Parents;
import org.recension.transcription.Revisions;
import org.recension.transcription.SentText;

/** Fills an empty database with the telegram and the people who can work on it. */
@ApplicationScoped
public class Demo {

  private static final String SLUG = "mikoyan-1956-09-19";
  private static final String PUBLISHED = ".published.txt";

  private final FirstAccount firstAccount;
  private final Admitting admitting;
  private final Contributors contributors;
  private final Documents documents;
  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Importing importing;
  private final Founding founding;
  private final boolean wanted;
  private final Optional<String> chosen;

  Demo(
      FirstAccount firstAccount,
      Admitting admitting,
      Contributors contributors,
      Documents documents,
      Witnesses witnesses,
      Revisions revisions,
      Importing importing,
      Founding founding,
      @ConfigProperty(name = "recension.demo") boolean wanted,
      @ConfigProperty(name = "recension.demo-password") Optional<String> chosen) {
    this.firstAccount = firstAccount;
    this.admitting = admitting;
    this.contributors = contributors;
    this.documents = documents;
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.importing = importing;
    this.founding = founding;
    this.wanted = wanted;
    this.chosen = chosen;
  }

  /** Whether the demonstration is asked for. */
  public boolean isWanted() {
    return wanted;
  }

  /** Loads it where there is no document yet; returns the password if it had to be invented. */
  @Transactional
  public Optional<String> load() {
    if (!wanted || documents.count() > 0) {
      return Optional.empty();
    }
    String password = chosen.orElseGet(firstAccount::inventPassword);
    for (People person : People.ALL) {
      admitting.admit(
          FirstAccount.SERVICE, person.username(), person.displayName(), password, person.roles());
    }
    Contributor edith = contributors.named("edith");
    Contributor clara = contributors.named("clara");
    importing.bring(edith, telegram());
    for (String siglum : List.of("T", "H")) {
      founding.publish(revisions.numbered(witnesses.locked(SLUG, siglum), 1), clara);
    }
    Draft marked =
        new Draft(
            contributors.named("anna"),
            SentText.of(new String(read(".H.txt"), UTF_8).strip()),
            Parents.of(1),
            "Mark which words were put for the struck ones");
    founding.found(witnesses.named(SLUG, "H"), marked, clara);
    return chosen.isPresent() ? Optional.empty() : Optional.of(password);
  }

  /** The telegram as it was published, with the readings of the handwritten variant. */
  private static Delivery telegram() {
    Details details =
        new Details(
            "Mikoyan to the CPSU CC, 19 September 1956",
            "en",
            "1956-09-19",
            "As published in English translation, with the readings of the handwritten variant",
            "Conversation with the Chinese comrades about the situation in the Korean Worker's"
                + " Party");
    String name = SLUG + PUBLISHED;
    return new Delivery(
        SLUG, "published", details, new Sheet(name, "text/plain", read(PUBLISHED), "body"));
  }

  private static byte[] read(String ending) {
    try (InputStream in = Demo.class.getResourceAsStream("/demo/" + SLUG + ending)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
