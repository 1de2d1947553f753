package org.recension.operation;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.recension.backup.Asking;
import org.recension.moving.Moving;
import org.recension.storage.Address;
import org.recension.verification.Verifying;

/** Where the jar begins: with the service, or with one command about its database. */
@QuarkusMain
public class Main {

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String EMBEDDED_URL = "recension.embedded.url";
  private static final String EMBEDDED_USER = "recension";

  public static void main(String... arguments) {
    String command = arguments.length == 0 ? "" : arguments[0];
    switch (command) {
      case "verify", "backup", "move" -> System.exit(run(command, rest(arguments)));
      default -> Quarkus.run(arguments);
    }
  }

  private static int run(String command, List<String> arguments) {
    boolean onTerminal = System.console() != null;
    return switch (command) {
      case "verify" ->
          new Verifying(System.out, System.err, onTerminal).run(arguments, address(), directory());
      case "move" ->
          new Moving(System.out, System.err, onTerminal)
              .run(arguments, embedded(), address(), directory());
      default ->
          new Asking(System.out, System.err)
              .run(address(), directory(), new Time().clock().instant());
    };
  }

  private static List<String> rest(String... arguments) {
    return Arrays.asList(arguments).subList(1, arguments.length);
  }

  private static Path directory() {
    return Path.of(ConfigProvider.getConfig().getValue("recension.data-dir", String.class));
  }

  /** Where the service has its database as long as the environment names no other. */
  private static Address embedded() {
    String url = ConfigProvider.getConfig().getValue(EMBEDDED_URL, String.class);
    return new Address(url, EMBEDDED_USER, "");
  }

  /** Where the service would have its database. */
  private static Address address() {
    Config config = ConfigProvider.getConfig();
    return new Address(
        config.getValue(URL, String.class),
        config.getOptionalValue("quarkus.datasource.username", String.class).orElse(""),
        config.getOptionalValue("quarkus.datasource.password", String.class).orElse(""));
  }
}
