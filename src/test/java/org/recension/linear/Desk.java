package org.recension.linear;

import java.io.IOException;

/** Where people ask for things about witnesses. */
interface Desk {

  /** What was heard, and the tag it came with. */
  record Heard(Answered answered, String tag) {}

  /** A question by somebody about a witness; the same key twice is the same question. */
  record Question(String by, String witness, Asked asked, String tag, String key) {}

  /** Fails where nobody answers: with ConnectException where nobody can have heard the question. */
  Heard ask(Question question) throws IOException;
}
