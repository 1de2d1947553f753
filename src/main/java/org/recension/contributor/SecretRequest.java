package org.recension.contributor;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody asks to be signed in by the secret of a token that this service made. */
final class SecretRequest extends BaseAuthenticationRequest {

  private final String secret;

  SecretRequest(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }
}
