package org.recension.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.manner.Characters;
import org.recension.problem.Invalid;
import org.recension.problem.Unavailable;
import org.recension.storage.PictureFiles;

/** Adds pictures of the pages of a witness, and names the manifest of others. */
@ApplicationScoped
class Depicting {

  private static final int LONGEST_LABEL = 20;
  private static final Logger LOG = Logger.getLogger(Depicting.class);

  private final Witnesses witnesses;
  private final Facsimiles facsimiles;
  private final Manifests manifests;
  private final Seeing seeing;
  private final Chronicle chronicle;
  private final Clock clock;
  private final PictureFiles files;

  Depicting(
      Witnesses witnesses,
      Facsimiles facsimiles,
      Manifests manifests,
      Seeing seeing,
      Chronicle chronicle,
      Clock clock,
      @ConfigProperty(name = "recension.data-dir") String dataDirectory) {
    this.witnesses = witnesses;
    this.facsimiles = facsimiles;
    this.manifests = manifests;
    this.seeing = seeing;
    this.chronicle = chronicle;
    this.clock = clock;
    this.files = PictureFiles.in(Path.of(dataDirectory));
  }

  /**
   * Looks at a picture and writes it to the disk, before any row says so: a file that no row names
   * is found by the same picture. It takes long, and nobody else waits for it.
   */
  Picture receive(String field, byte[] bytes) {
    Picture picture = seeing.see(field, bytes);
    keep(picture);
    return picture;
  }

  /** Shows a picture as that of a page from now on; the same one again changes nothing. */
  Facsimile add(Contributor editor, Witness witness, NewFacsimile asked) {
    requireLabel(asked.page());
    Picture picture = asked.picture();
    witnesses.lock(witness);
    Optional<Facsimile> current = facsimiles.current(witness, asked.page());
    if (current.isPresent() && current.get().sha256().equals(picture.sha256())) {
      return current.get();
    }
    Facsimile facsimile = new Facsimile(witness, asked.page(), picture, editor, Instant.now(clock));
    facsimiles.persist(facsimile);
    chronicle.append(
        Happening.of(EventType.FACSIMILE_ADDED, editor.username())
            .to(witness.document().slug(), witness.siglum())
            .with("page", facsimile.page())
            .with("sha256", facsimile.sha256())
            .with("mediaType", facsimile.mediaType())
            .with("width", facsimile.width())
            .with("height", facsimile.height())
            .with("bytes", facsimile.size()));
    return facsimile;
  }

  /** Names the manifest from now on, or none; the same again changes nothing. */
  void name(Contributor editor, Witness witness, @Nullable String uri) {
    if (uri != null) {
      requireHttps(uri);
    }
    witnesses.lock(witness);
    if (manifests.current(witness).equals(Optional.ofNullable(uri))) {
      return;
    }
    manifests.persist(new Manifest(witness, uri, editor, Instant.now(clock)));
    chronicle.append(
        Happening.of(EventType.MANIFEST_NAMED, editor.username())
            .to(witness.document().slug(), witness.siglum())
            .with("uri", uri));
  }

  private static void requireLabel(String page) {
    if (!page.matches(FacsimileResource.PAGE)
        || page.length() > LONGEST_LABEL
        || Characters.fault(page) != null) {
      throw new Invalid("pages", "have to be called by 1 to 20 characters each");
    }
  }

  private void keep(Picture picture) {
    try {
      PictureFiles.write(files.picture(picture.sha256()), picture.bytes());
      PictureFiles.write(files.thumbnail(picture.sha256()), picture.thumbnail());
    } catch (IOException e) {
      LOG.error("A picture cannot be written", e);
      throw new Unavailable("The picture cannot be written to the disk of the service");
    }
  }

  private static void requireHttps(String uri) {
    try {
      URI address = new URI(uri);
      boolean isHttps = "https".equalsIgnoreCase(address.getScheme());
      if (isHttps && address.getHost() != null && address.getRawUserInfo() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      // No address at all: refused below like any other that does not lead to a manifest.
    }
    throw new Invalid("uri", "has to be an address that begins with https://");
  }
}
