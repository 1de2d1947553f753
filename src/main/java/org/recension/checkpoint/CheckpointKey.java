package org.recension.checkpoint;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.evidence.Checkpoint;
import org.recension.evidence.Hash;
import org.recension.evidence.Note;
import org.recension.evidence.SigningKey;
import org.recension.evidence.Unreadable;
import org.recension.evidence.VerifyingKey;

/** The name of this history, and the key that signs its checkpoints, if there is one. */
@Singleton
class CheckpointKey {

  private final String origin;
  private final Optional<SigningKey> key;

  CheckpointKey(
      @ConfigProperty(name = "recension.checkpoint.origin") String origin,
      @ConfigProperty(name = "recension.checkpoint.key") Optional<Path> file) {
    this.origin = origin;
    this.key = file.map(path -> read(origin, path));
  }

  /** A checkpoint of so many events with that head, signed if there is a key. */
  Note note(int size, Hash head) {
    Note note = Note.unsigned(new Checkpoint(origin, size, head).text());
    return key.map(k -> k.sign(note)).orElse(note);
  }

  String origin() {
    return origin;
  }

  Optional<VerifyingKey> verifying() {
    return key.map(SigningKey::verifying);
  }

  private static SigningKey read(String origin, Path file) {
    try {
      return SigningKey.read(origin, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("recension.checkpoint.key cannot be read: " + file, e);
    } catch (Unreadable e) {
      throw new IllegalStateException("recension.checkpoint.key is " + file + ", but " + e, e);
    }
  }
}
