package org.recension.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a form comes from a page that this session was shown. No proof is like another, so
 * that the length of compressed pages gives none away.
 */
final class Forgery {

  private static final String ALGORITHM = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;

  private Forgery() {}

  static String proof(String secret) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    String shown = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
    return shown + "." + sealed(secret, shown);
  }

  static boolean isProof(String secret, String proof) {
    int dot = proof.indexOf('.');
    return dot > 0
        && MessageDigest.isEqual(
            proof.substring(dot + 1).getBytes(UTF_8),
            sealed(secret, proof.substring(0, dot)).getBytes(UTF_8));
  }

  private static String sealed(String secret, String nonce) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(("form:" + secret).getBytes(UTF_8), ALGORITHM));
      byte[] seal = mac.doFinal(nonce.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
