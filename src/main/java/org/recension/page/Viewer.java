package org.recension.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Caller;
import org.recension.contributor.Contributor;
import org.recension.contributor.SessionMechanism;
import org.recension.contributor.SigningIn.Begun;
import org.recension.problem.Refusal;
import org.recension.rule.ReviewRules;
import org.recension.rule.Role;

/** Who looks at a page, in which language, from where. Templates call it {@code inject:viewer}. */
@Named("viewer")
@RequestScoped
public class Viewer {

  static final String LANGUAGE_COOKIE = "language";
  static final String SAID = "said";

  private final Caller caller;
  private final HttpHeaders headers;
  private final RoutingContext context;
  private final Languages languages;
  private @Nullable Begun begun;
  private Typed typed = Typed.NOTHING;

  Viewer(Caller caller, HttpHeaders headers, RoutingContext context, Languages languages) {
    this.caller = caller;
    this.headers = headers;
    this.context = context;
    this.languages = languages;
  }

  /** From here on the viewer is who has just signed in. */
  void became(Begun session) {
    this.begun = session;
  }

  private Optional<Contributor> contributor() {
    if (begun != null) {
      return Optional.of(begun.contributor());
    }
    if (!BlockingOperationControl.isBlockingAllowed()) {
      // Nothing is at this address, and nobody waits for the database to say so.
      return Optional.empty();
    }
    try {
      return caller.contributor();
    } catch (AuthenticationFailedException | Refusal e) {
      // The page is about this very failure, so nobody is signed in on it.
      return Optional.empty();
    }
  }

  private Set<Role> roles() {
    return contributor().map(Contributor::roles).orElse(Set.of());
  }

  public boolean isSignedIn() {
    return contributor().isPresent();
  }

  /** How people call the viewer; empty for nobody. */
  public String getName() {
    return contributor().map(Contributor::displayName).orElse("");
  }

  public String getUsername() {
    return contributor().map(Contributor::username).orElse("");
  }

  public boolean isMayTranscribe() {
    return ReviewRules.mayTranscribe(roles());
  }

  public boolean isMayReview() {
    return ReviewRules.mayReview(roles());
  }

  public boolean isMayEdit() {
    return ReviewRules.mayEdit(roles());
  }

  public boolean isMayAdminister() {
    return ReviewRules.mayAdminister(roles());
  }

  /** Path and query of this page; where a form was sent, those of the page that has the form. */
  public String getHere() {
    return Paths.within(
        typed.first(Typed.PAGE).orElseGet(() -> Paths.without(context.request().uri(), SAID)));
  }

  /** The same, as a value in a query. */
  public String getHereEncoded() {
    return URLEncoder.encode(getHere(), UTF_8);
  }

  /** The same with another value of a parameter in its query. */
  public String hereWith(String name, String value) {
    return Paths.with(Paths.without(getHere(), name), name, URLEncoder.encode(value, UTF_8));
  }

  /** The value of a parameter in the query of this page, if it has one. */
  public @Nullable String asked(String name) {
    return context.request().getParam(name);
  }

  /** Whether this page, or one beneath it, is at that path. */
  public boolean isAt(String path) {
    String here = context.request().path();
    return path.equals("/") ? path.equals(here) : here.equals(path) || here.startsWith(path + "/");
  }

  /** What came in the form that is answered. */
  public Typed typed() {
    return typed;
  }

  void hasTyped(Typed form) {
    this.typed = form;
  }

  /** The proof that a form is of this session; empty for nobody. */
  public String getCsrf() {
    String secret = secret();
    return secret == null || !isSignedIn() ? "" : Forgery.proof(secret);
  }

  /** A new key for one effect of one form. */
  public String getOnce() {
    return UUID.randomUUID().toString();
  }

  /** The secret of the session, if the browser sent one or was just given one. */
  @Nullable String secret() {
    if (begun != null) {
      return begun.secret();
    }
    return cookie(SessionMechanism.COOKIE);
  }

  /** What was just done, if this page comes after it. */
  public @Nullable Said getSaid() {
    String said = context.request().getParam(SAID);
    return Arrays.stream(Said.values()).filter(s -> s.name().equals(said)).findFirst().orElse(null);
  }

  /** The language of the page, as a tag. */
  public String getLanguage() {
    return locale().toLanguageTag();
  }

  /** The language that is offered beside it. */
  public String getOtherLanguage() {
    return languages.other(locale()).toLanguageTag();
  }

  /** A bundle of messages in the language of the page, for what is said outside a template. */
  public <T> T messages(Class<T> bundle) {
    return MessageBundles.get(bundle, Localized.Literal.of(getLanguage()));
  }

  Locale locale() {
    return choosing(cookie(LANGUAGE_COOKIE));
  }

  /** The language of pages for one who chooses this, if it is there. */
  Locale choosing(@Nullable String language) {
    return languages.of(language, headers.getAcceptableLanguages());
  }

  /** A time in words; the page's script changes it to the clock of the reader. */
  public String time(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale())
            .withZone(ZoneOffset.UTC)
            .format(at)
        + " UTC";
  }

  private @Nullable String cookie(String name) {
    Cookie cookie = context.request().getCookie(name);
    return cookie == null ? null : cookie.getValue();
  }
}
