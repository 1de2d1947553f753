package org.recension.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.contributor.Admitting;
import org.recension.contributor.Contributor;
import org.recension.contributor.Contributors;
import org.recension.contributor.FirstAccount;
import org.recension.document.Cataloguing;
import org.recension.document.Document;
import org.recension.document.Documents;
import org.recension.document.NewDocument;
import org.recension.document.NewWitness;
import org.recension.document.Witness;
import org.recension.document.WitnessKind;
import org.recension.publication.Founding;
import org.recension.transcription.Draft;
import org.recension.transcription.Parents;
import org.recension.transcription.SentText;

/** Fills an empty database with the telegram and the people who can work on it. */
@ApplicationScoped
public class Demo {

  private static final String SLUG = "mikoyan-1956-09-19";

  private final FirstAccount firstAccount;
  private final Admitting admitting;
  private final Contributors contributors;
  private final Documents documents;
  private final Cataloguing cataloguing;
  private final Founding founding;
  private final boolean wanted;
  private final Optional<String> chosen;

  Demo(
      FirstAccount firstAccount,
      Admitting admitting,
      Contributors contributors,
      Documents documents,
      Cataloguing cataloguing,
      Founding founding,
      @ConfigProperty(name = "recension.demo") boolean wanted,
      @ConfigProperty(name = "recension.demo-password") Optional<String> chosen) {
    this.firstAccount = firstAccount;
    this.admitting = admitting;
    this.contributors = contributors;
    this.documents = documents;
    this.cataloguing = cataloguing;
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
    Document telegram = cataloguing.enter(edith, telegram());
    publish(telegram, edith, new NewWitness("T", "Typed telegram", WitnessKind.TYPED));
    publish(telegram, edith, new NewWitness("H", "Handwritten variant", WitnessKind.HANDWRITTEN));
    return chosen.isPresent() ? Optional.empty() : Optional.of(password);
  }

  /** Edith transcribed, clara approved. */
  private void publish(Document telegram, Contributor edith, NewWitness request) {
    Witness witness = cataloguing.add(edith, telegram, request);
    SentText text = SentText.of(text(request.siglum()));
    Draft draft = new Draft(edith, text, Parents.of(null), "As published in English translation");
    founding.found(witness, draft, contributors.named("clara"));
  }

  private static NewDocument telegram() {
    return new NewDocument(
        SLUG,
        "Mikoyan to the CPSU CC, 19 September 1956",
        "en",
        "1956-09-19",
        "As published in English translation, with the readings of the handwritten variant",
        "Conversation with the Chinese comrades about the situation in the Korean Worker's Party",
        1);
  }

  private static String text(String siglum) {
    try (InputStream in = Demo.class.getResourceAsStream("/demo/" + SLUG + "." + siglum + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
