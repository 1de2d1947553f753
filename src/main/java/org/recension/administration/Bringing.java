package org.recension.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Caller;
import org.recension.edition.Details;
import org.recension.importing.Delivery;
import org.recension.importing.ImportResource;
import org.recension.importing.Imported;
import org.recension.importing.Importing;
import org.recension.importing.Sheet;
import org.recension.manner.Characters;
import org.recension.manner.Created;
import org.recension.manner.Once;
import org.recension.manner.Sha256;
import org.recension.problem.TooLarge;
import org.recension.upload.Upload;
import org.recension.upload.UploadLimits;

/** Brings in the file of a form as the API does the body of a request. */
@ApplicationScoped
class Bringing {

  private static final int LONGEST_NAME = 200;

  /** Not every browser knows what it sends, so that the end of its name says it. */
  private static final Map<String, String> OF_MANY =
      Map.of("zip", Upload.ZIP, "jsonl", Upload.JSON_LINES, "ndjson", Upload.NDJSON);

  private final Caller caller;
  private final Importing importing;
  private final ImportResource imports;
  private final UploadLimits limits;

  Bringing(Caller caller, Importing importing, ImportResource imports, UploadLimits limits) {
    this.caller = caller;
    this.importing = importing;
    this.imports = imports;
    this.limits = limits;
  }

  static boolean holdsMany(FileUpload file) {
    return OF_MANY.containsKey(ending(file));
  }

  /** The file with what is said of it; TooLarge if it is no one document. */
  Delivery delivery(FileUpload file, String slug, @Nullable String convention, Details said) {
    if (file.size() > limits.maxFileBytes()) {
      throw new TooLarge("The file has more than " + limits.maxFileBytes() + " bytes");
    }
    String name = Characters.kept(file.fileName(), LONGEST_NAME);
    return new Delivery(slug, convention, said, Sheet.of(name, bytes(file.uploadedFile())));
  }

  /** Makes a document of one file at once. */
  @Once
  RestResponse<Imported> one(Delivery delivery) {
    Imported imported = importing.bring(caller.signedIn(), delivery);
    return Created.at(imported, "/api/v1/documents/{slug}", imported.document().slug());
  }

  /** Keeps many files to be worked on later; gives the number of the import. */
  String many(FileUpload file, @Nullable String convention) {
    Path path = file.uploadedFile();
    try (FileChannel content = FileChannel.open(path, StandardOpenOption.READ)) {
      String mediaType = OF_MANY.getOrDefault(ending(file), Upload.ZIP);
      Upload upload = new Upload(mediaType, file.size(), Sha256.of(bytes(path)), content);
      String location = imports.receive(convention, upload).getHeaderString("Location");
      return location.substring(location.lastIndexOf('/') + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(FileUpload file) {
    String name = file.fileName();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
