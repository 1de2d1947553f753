package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs tokens, rightly and in the ways of those who forge. */
record SigningKey(String id, String algorithm, String signature, KeyPair pair) {

  private static final int P256_BYTES = 32;

  static SigningKey rsa(String id) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new SigningKey(id, "RS256", "SHA256withRSA", generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static SigningKey ec(String id) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return new SigningKey(
          id, "ES256", "SHA256withECDSAinP1363Format", generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another key that says it is this one. */
  SigningKey impostor() {
    return rsa(id);
  }

  /** Its public half, as the issuer shows it. */
  String shown() {
    if (pair.getPublic() instanceof RSAPublicKey rsa) {
      return Json.of(
          "kid",
          id,
          "kty",
          "RSA",
          "use",
          "sig",
          "alg",
          algorithm,
          "n",
          number(rsa.getModulus(), rsa.getModulus().bitLength() / 8),
          "e",
          number(rsa.getPublicExponent(), 3));
    }
    ECPublicKey ec = (ECPublicKey) pair.getPublic();
    return Json.of(
        "kid",
        id,
        "kty",
        "EC",
        "use",
        "sig",
        "crv",
        "P-256",
        "alg",
        algorithm,
        "x",
        number(ec.getW().getAffineX(), P256_BYTES),
        "y",
        number(ec.getW().getAffineY(), P256_BYTES));
  }

  String sign(Map<String, Object> claims) {
    return sign(head(algorithm), claims);
  }

  /** A token with a header of somebody's own making. */
  String headed(Map<String, Object> header, Map<String, Object> claims) {
    return sign(encoded(json(header)), claims);
  }

  private String sign(String head, Map<String, Object> claims) {
    try {
      String signed = head + "." + encoded(json(claims));
      Signature signing = Signature.getInstance(signature);
      signing.initSign(pair.getPrivate());
      signing.update(signed.getBytes(UTF_8));
      return signed + "." + encoded(signing.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token that asks to be believed without a signature. */
  String unsigned(Map<String, Object> claims) {
    return head("none") + "." + encoded(json(claims)) + ".";
  }

  /** A token that takes what everybody may know, the public half, for a shared secret. */
  String confused(Map<String, Object> claims) {
    try {
      String signed = head("HS256") + "." + encoded(json(claims));
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(pair.getPublic().getEncoded(), "HmacSHA256"));
      return signed + "." + encoded(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String head(String named) {
    return encoded(Json.of("alg", named, "kid", id, "typ", "JWT").getBytes(UTF_8));
  }

  private static byte[] json(Map<String, Object> members) {
    return Json.write(members).getBytes(UTF_8);
  }

  private static String number(BigInteger number, int bytes) {
    byte[] signed = number.toByteArray();
    byte[] plain = new byte[bytes];
    int length = Math.min(signed.length, bytes);
    System.arraycopy(signed, signed.length - length, plain, bytes - length, length);
    return encoded(plain);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
