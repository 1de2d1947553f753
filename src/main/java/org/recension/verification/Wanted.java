package org.recension.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recension.evidence.Checkpoint;
import org.recension.evidence.Note;
import org.recension.evidence.Unreadable;
import org.recension.evidence.VerifyingKey;

/** What the command line asks for: a checkpoint to hold the history to, a key that signed it. */
record Wanted(Optional<Note> checkpoint, Optional<VerifyingKey> key) {

  /** The command line cannot be followed. */
  static final class Usage extends Exception {

    private static final long serialVersionUID = 1L;

    Usage(@Nullable String message) {
      super(message);
    }
  }

  static Wanted of(List<String> arguments) throws Usage {
    String checkpoint = null;
    String key = null;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String option = rest.next();
      if (!rest.hasNext()) {
        throw new Usage(option + " is not understood, or says no file");
      }
      switch (option) {
        case "--checkpoint" -> checkpoint = read(option, rest.next());
        case "--key" -> key = read(option, rest.next());
        default -> throw new Usage(option + " is not understood");
      }
    }
    if (key != null && checkpoint == null) {
      throw new Usage("--key says who signed a checkpoint; there is no --checkpoint");
    }
    return of(checkpoint, key);
  }

  private static Wanted of(@Nullable String checkpoint, @Nullable String key) throws Usage {
    try {
      Optional<Note> note = Optional.ofNullable(checkpoint).map(Note::read);
      String origin = note.map(Checkpoint::read).map(Checkpoint::origin).orElse("");
      return new Wanted(note, Optional.ofNullable(key).map(k -> VerifyingKey.read(k, origin)));
    } catch (Unreadable e) {
      throw new Usage(e.getMessage());
    }
  }

  private static String read(String option, String file) throws Usage {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new Usage(option + " " + file + " cannot be read");
    }
  }
}
