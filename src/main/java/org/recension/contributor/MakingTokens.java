package org.recension.contributor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.manner.Sha256;
import org.recension.problem.Forbidden;
import org.recension.problem.NotFound;
import org.recension.rule.Rule;

/** Makes tokens and revokes them. */
@ApplicationScoped
class MakingTokens {

  private final Tokens tokens;
  private final Passwords passwords;
  private final Chronicle chronicle;
  private final Clock clock;

  MakingTokens(Tokens tokens, Passwords passwords, Chronicle chronicle, Clock clock) {
    this.tokens = tokens;
    this.passwords = passwords;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Makes a token for the caller, who signed in with a password: a token begets no token. */
  MadeToken make(Caller caller, NewToken request) {
    Contributor owner = caller.signedIn();
    if (caller.isByToken()) {
      throw new Forbidden(Rule.PASSWORD_FOR_TOKENS.id(), Rule.PASSWORD_FOR_TOKENS.sentence());
    }
    String secret = Token.PREFIX + passwords.inventSecret();
    Token token = new Token(owner, request, Sha256.of(secret), Instant.now(clock));
    tokens.persistAndFlush(token);
    chronicle.append(happened(EventType.TOKEN_MADE, owner, token));
    return MadeToken.of(token, secret);
  }

  void revoke(Contributor owner, long id) {
    Token token =
        tokens.ofOwner(owner, id).orElseThrow(() -> new NotFound("You have no token " + id));
    // Somebody may have revoked it since it was read.
    if (tokens.delete("id", id) == 0) {
      throw new NotFound("You have no token " + id);
    }
    chronicle.append(happened(EventType.TOKEN_REVOKED, owner, token));
  }

  private static Happening happened(EventType type, Contributor owner, Token token) {
    return Happening.of(type, owner.username()).with("token", token.id());
  }
}
