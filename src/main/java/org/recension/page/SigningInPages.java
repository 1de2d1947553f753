package org.recension.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.SessionMechanism;
import org.recension.contributor.SigningIn;
import org.recension.contributor.SigningIn.Begun;
import org.recension.limit.Address;
import org.recension.problem.TooMany;

/** Where people sign in and out, and choose their language. */
@ForPeople
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SigningInPages {

  private static final Duration YEAR = Duration.ofDays(365);

  private final SigningIn signingIn;
  private final Showing showing;
  private final Viewer viewer;
  private final RoutingContext context;

  SigningInPages(SigningIn signingIn, Showing showing, Viewer viewer, RoutingContext context) {
    this.signingIn = signingIn;
    this.showing = showing;
    this.viewer = viewer;
    this.context = context;
  }

  @GET
  @Path("sign-in")
  @Operation(hidden = true)
  public RestResponse<String> ask(@RestQuery @Nullable String then) {
    return showing.page(Templates.signIn(within(then), null, null, Typed.NOTHING));
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public RestResponse<String> signIn(
      @RestForm @Nullable String username,
      @RestForm @Nullable String password,
      @RestForm @Nullable String then) {
    String name = Objects.requireNonNullElse(username, "").strip();
    Typed carried = viewer.typed().carried();
    Optional<Begun> begun;
    try {
      begun =
          signingIn.begin(
              name, Objects.requireNonNullElse(password, ""), Address.of(context), viewer.secret());
    } catch (TooMany pause) {
      return showing.page(429, Templates.signIn(within(then), name, words().waitFirst(), carried));
    }
    if (begun.isEmpty()) {
      return showing.page(
          401, Templates.signIn(within(then), name, words().wrongPassword(), carried));
    }
    viewer.became(begun.get());
    RestResponse<String> answer =
        carried.isEmpty()
            ? showing.goTo(within(then), Said.SIGNED_IN)
            : showing.page(Templates.again(within(then), carried));
    return with(answer, session(begun.get().secret(), signingIn.lifetime()));
  }

  @POST
  @Path("sign-out")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public RestResponse<String> signOut() {
    String secret = viewer.secret();
    if (secret != null) {
      signingIn.end(secret);
    }
    return with(showing.goTo("/", Said.SIGNED_OUT), session("", Duration.ZERO));
  }

  @POST
  @Path("language")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public RestResponse<String> choose(@RestForm @Nullable String language) {
    String chosen = viewer.choosing(language).toLanguageTag();
    return with(showing.goTo(viewer.getHere()), cookie(Viewer.LANGUAGE_COOKIE, chosen, YEAR));
  }

  private Messages words() {
    return viewer.messages(Messages.class);
  }

  private static String within(@Nullable String then) {
    return then == null ? "/" : Paths.within(then);
  }

  private NewCookie session(String secret, Duration lifetime) {
    return cookie(SessionMechanism.COOKIE, secret, lifetime);
  }

  private NewCookie cookie(String name, String value, Duration lifetime) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge((int) lifetime.toSeconds())
        .httpOnly(true)
        .secure(context.request().isSSL())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  private static RestResponse<String> with(RestResponse<String> answer, NewCookie cookie) {
    answer.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
    return answer;
  }
}
