package org.recension.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Histories of a {@link Register} as one draws them: a line for each client, time from left to
 * right, {@code [wa ]} writes a, {@code [ra ]} reads it, and what is never closed is never heard.
 */
final class Drawn {

  private static final Pattern OPERATION = Pattern.compile("\\[([wr])(.) *(]?)");

  private Drawn() {}

  static List<Operation<String, Character>> history(String... clients) {
    List<Operation<String, Character>> history = new ArrayList<>();
    for (int i = 0; i < clients.length; i++) {
      for (MatchResult found : OPERATION.matcher(clients[i]).results().toList()) {
        history.add(operation("client " + (i + 1), found));
      }
    }
    return history;
  }

  private static Operation<String, Character> operation(String client, MatchResult found) {
    String letter = found.group(2);
    String asked = found.group(1).equals("w") ? "w" + letter : "r";
    return found.group(3).isEmpty()
        ? Operation.unheard(client, asked, found.start())
        : Operation.heard(client, asked, letter.charAt(0), found.start(), found.end() - 1);
  }
}
