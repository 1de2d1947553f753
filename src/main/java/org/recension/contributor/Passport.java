package org.recension.contributor;

import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Characters;
import org.recension.rule.Role;

/** What the issuer of a token says of its bearer. Issuer and subject are who it is. */
record Passport(
    String issuer, String subject, String username, String displayName, Set<Role> roles) {

  private static final int LONGEST_ISSUER = 300;
  private static final int LONGEST_SUBJECT = 255;
  private static final int LONGEST_USERNAME = 60;
  private static final int LONGEST_DISPLAY_NAME = 200;

  /** The passport in a token that was found to be right, or null where it names nobody. */
  static @Nullable Passport in(JsonWebToken token, Set<Role> roles) {
    String issuer = token.getIssuer();
    String subject = token.getSubject();
    if (!isName(issuer, LONGEST_ISSUER) || !isName(subject, LONGEST_SUBJECT)) {
      return null;
    }
    String called = username(token.getName());
    String username = called.isEmpty() ? username(subject) : called;
    return username.isEmpty()
        ? null
        : new Passport(issuer, subject, username, displayName(token, username), roles);
  }

  private static boolean isName(@Nullable String text, int longest) {
    return text != null
        && !text.isBlank()
        && text.length() <= longest
        && Characters.fault(text) == null;
  }

  /** What the issuer calls its bearer, in the letters that a username may have here. */
  static String username(@Nullable String called) {
    if (called == null) {
      return "";
    }
    StringBuilder username = new StringBuilder();
    for (char c : called.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (isPlain || (!username.isEmpty() && username.length() < LONGEST_USERNAME)) {
        username.append(isPlain || c == '.' || c == '_' ? c : '-');
      }
    }
    return username.substring(0, Math.min(username.length(), LONGEST_USERNAME));
  }

  private static String displayName(JsonWebToken token, String username) {
    Object name = token.getClaim("name");
    return name instanceof String called && !called.isBlank()
        ? Characters.kept(called.strip(), LONGEST_DISPLAY_NAME)
        : username;
  }
}
