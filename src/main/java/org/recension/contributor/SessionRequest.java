package org.recension.contributor;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody asks to be known by the secret of a session. */
final class SessionRequest extends BaseAuthenticationRequest {

  private final String secret;

  SessionRequest(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }
}
