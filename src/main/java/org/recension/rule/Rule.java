package org.recension.rule;

import java.util.Arrays;
import java.util.Locale;

/** The name of a rule, as a refusal gives it, and its sentence for people. */
public enum Rule {
  CONTRIBUTORS_ONLY("This is for people who are signed in."),
  TRANSCRIBERS_KEEP("Only a TRANSCRIBER, a REVIEWER or an EDITOR keeps and submits texts."),
  REVIEWERS_DECIDE("Only a REVIEWER or an EDITOR decides."),
  EDITORS_EDIT("Only an EDITOR makes documents and witnesses, and chooses what is published."),
  ADMINS_ADMINISTER("Only an ADMIN keeps the accounts."),
  ONLY_OPEN_IS_DECIDED("Only an open submission is decided."),
  NOBODY_DECIDES_ON_OWN_WORDS("Nobody decides on words they wrote or put forward."),
  REVIEWERS_DECIDE_ONCE("A reviewer decides once on the same text."),
  CONFLICTS_FIRST("A conflict is resolved by a person before anyone decides."),
  SOUND_NOTATION("This document asks that every sign can be read before a text is approved."),
  CONTRIBUTORS_WITHDRAW("Only its contributor withdraws a submission."),
  IMPORTERS_CANCEL("Only who began an import, or an ADMIN, cancels it."),
  PASSWORD_FOR_TOKENS("Tokens are made with a password, not with another token.");

  private final String sentence;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  /** Its name as refusals give it: {@code reviewersDecide}. */
  public String id() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder id = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      id.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return id.toString();
  }

  /** The one that refusals call so. */
  public static Rule named(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  /** Why it forbids, in words for a person. */
  public String sentence() {
    return sentence;
  }
}
