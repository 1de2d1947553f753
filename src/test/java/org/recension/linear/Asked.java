package org.recension.linear;

import org.jspecify.annotations.Nullable;

/** What a client asks of one witness. */
sealed interface Asked {

  record Keep(String text, @Nullable Integer parent) implements Asked {
    @Override
    public String toString() {
      return "keep " + Slots.words(text) + " from " + parent;
    }
  }

  record Submit(String by, String text, @Nullable Integer parent) implements Asked {
    @Override
    public String toString() {
      return by + " submits " + Slots.words(text) + " from " + parent;
    }
  }

  /** A verdict on what was seen; on whatever there is, where nothing was. */
  record Decide(long submission, Verdict verdict, Answered.@Nullable Forward seen)
      implements Asked {}

  enum Verdict {
    APPROVE,
    RETURN,
    REJECT
  }

  record Withdraw(String by, long submission) implements Asked {}

  /** Shows another revision instead of the publication that was seen. */
  record Publish(int revision, Answered.Shown seen) implements Asked {}

  /** A number, {@code latest} or {@code published}. */
  record Read(String which) implements Asked {}

  record ReadWitness() implements Asked {}

  record ReadSubmission(long submission) implements Asked {}

  record ReadPublication() implements Asked {}
}
