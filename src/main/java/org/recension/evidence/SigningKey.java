package org.recension.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 key that signs checkpoints, and the name it signs by. */
public final class SigningKey {

  private final PrivateKey key;
  private final VerifyingKey verifying;

  private SigningKey(PrivateKey key, VerifyingKey verifying) {
    this.key = key;
    this.verifying = verifying;
  }

  /** Reads a PEM file with a private key in PKCS#8, as {@code openssl genpkey} writes it. */
  public static SigningKey read(String name, String pem) {
    byte[] pkcs8 = Pem.read("PRIVATE KEY", pem);
    try {
      PrivateKey key =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
      return new SigningKey(key, new VerifyingKey(name, publicHalf((EdECPrivateKey) key)));
    } catch (GeneralSecurityException e) {
      throw new Unreadable("the key is not a private key of Ed25519 in PKCS#8");
    }
  }

  public VerifyingKey verifying() {
    return verifying;
  }

  /** The note with this key's signature added. */
  public Note sign(Note note) {
    byte[] id = verifying.id();
    byte[] signature = signature(note.text());
    byte[] both = new byte[id.length + signature.length];
    System.arraycopy(id, 0, both, 0, id.length);
    System.arraycopy(signature, 0, both, id.length, signature.length);
    return note.with(
        new Note.Signature(verifying.name(), Base64.getEncoder().encodeToString(both)));
  }

  private byte[] signature(String text) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(key);
      ed25519.update(text.getBytes(UTF_8));
      return ed25519.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  // Java has no call for the public half of a private key; but it makes a pair of 32 random bytes,
  // and these are the private half.
  private static PublicKey publicHalf(EdECPrivateKey key) throws GeneralSecurityException {
    byte[] seed = key.getBytes().orElseThrow(() -> new GeneralSecurityException("no bytes"));
    KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
    pairs.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
    return pairs.generateKeyPair().getPublic();
  }

  private static final class Fixed extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final byte[] seed;

    Fixed(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
