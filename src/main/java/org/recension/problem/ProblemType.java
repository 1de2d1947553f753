package org.recension.problem;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem there are; each has a page that explains it. */
public enum ProblemType {
  MALFORMED(
      400,
      "The request cannot be read",
      "The body or a parameter does not have the form the API asks for: broken JSON, an unknown or repeated property, a word where a number belongs. Correct the request; nothing was written."),
  SIGN_IN(
      401,
      "Sign in first",
      "This needs a contributor who is signed in, by HTTP Basic or with a bearer token, or the password or token sent is not (or no longer) right."),
  NOT_ALLOWED(
      403,
      "A rule forbids it",
      "You are signed in, but a rule of the house forbids this to you. The member “rule” names it and “detail” says it in words."),
  NOT_FOUND(
      404,
      "There is no such thing",
      "Nothing stands at this address. The detail names what was looked for."),
  WRONG_METHOD(
      405,
      "The method does not fit",
      "The address exists, but not for this method. The header “Allow” lists those that it has."),
  NOT_ACCEPTABLE(
      406,
      "No such form",
      "The answer cannot be given in any of the media types that “Accept” names."),
  WRONG_STATE(
      409,
      "Its state does not allow it",
      "The thing is not in a state in which this can be done. The members “state” and “allowed” say where it stands and where it would have to."),
  ALREADY_THERE(
      409, "There is one already", "Something of that name exists; it is never overwritten."),
  IN_PROGRESS(
      409,
      "The same request is still under way",
      "A request with the same Idempotency-Key has not been answered yet. Wait as “Retry-After” says and send it again: it will have one effect."),
  MOVED_ON(
      412,
      "It has changed since you saw it",
      "The thing is not what the tag in “If-Match” stands for any more. Nothing was written. Read it again, look at what moved, and decide anew."),
  TOO_LARGE(
      413,
      "It is too large",
      "The request or the text in it is larger than this service takes. The detail names the limit."),
  URI_TOO_LONG(
      414, "The address is too long", "The request line is longer than this service takes."),
  WRONG_TYPE(
      415,
      "The media type is not understood",
      "Send JSON, as “Content-Type: application/json”, or what the documentation names for this address."),
  INVALID(
      422,
      "It is understood, but not valid",
      "Each entry of “violations” names a field and what is wrong with it. Nothing was written."),
  KEY_REUSED(
      422,
      "The Idempotency-Key belongs to another request",
      "The key was used for a request with another body or address. Take a new key for a new request."),
  CONDITION_NEEDED(
      428,
      "Say what you saw",
      "This needs “If-Match” with the tag of what you saw, so that nobody decides on what has moved."),
  TOO_MANY(
      429,
      "Too many at once",
      "More was asked, or a password guessed more often, than one caller may in so short a time. Nothing was done; send the request again after as many seconds as “Retry-After” says."),
  HEADERS_TOO_LARGE(
      431, "The headers are too large", "The header fields are larger than this service takes."),
  INTERNAL(
      500,
      "The fault is ours",
      "Something failed that should not. It is in our log; what was answered before is kept."),
  UNAVAILABLE(
      503,
      "Not just now",
      "The service cannot answer at the moment. Try again as “Retry-After” says; with its Idempotency-Key nothing is done twice.");

  private final int status;
  private final String title;
  private final String explanation;

  ProblemType(int status, String title, String explanation) {
    this.status = status;
    this.title = title;
    this.explanation = explanation;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What it means and what to do, for the page behind its address. */
  public String explanation() {
    return explanation;
  }

  /** Its name in addresses: {@code not-found}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The address of the page that explains it. */
  public String uri() {
    return "/problems/" + slug();
  }

  /** Of which kind a problem is. */
  public static ProblemType of(Problem problem) {
    return Arrays.stream(values())
        .filter(type -> type.uri().equals(problem.type()))
        .findFirst()
        .orElseThrow();
  }

  /** The type that stands for a bare status code of the framework. */
  static ProblemType ofStatus(int status) {
    for (ProblemType type : values()) {
      if (type.status == status) {
        return type;
      }
    }
    return status < 500 ? MALFORMED : INTERNAL;
  }
}
