package org.recension.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of an Ed25519 key, and the name it signs by. */
public final class VerifyingKey {

  /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final byte ED25519 = 1;
  private static final int ID = 4;

  private final String name;
  private final PublicKey key;

  VerifyingKey(String name, PublicKey key) {
    Checkpoint.requireName(name);
    this.name = name;
    this.key = key;
  }

  /** How a note stands to a key. */
  public enum Standing {
    SIGNED,
    NOT_SIGNED,
    FORGED
  }

  /** Reads a PEM file, which gives no name, or a line NAME+ID+KEY, which brings its own. */
  public static VerifyingKey read(String text, String nameIfNone) {
    if (Pem.holds("PUBLIC KEY", text)) {
      return new VerifyingKey(nameIfNone, publicKey(Pem.read("PUBLIC KEY", text)));
    }
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length < 3) {
      throw new Unreadable("a key is a PEM file, or a line NAME+ID+KEY");
    }
    VerifyingKey key = new VerifyingKey(parts[0], publicKey(withPrefix(decoded(parts[2]))));
    if (!key.line().equals(text.strip())) {
      throw new Unreadable("the ID of the key " + parts[0] + " is not of this key");
    }
    return key;
  }

  private static byte[] withPrefix(byte[] typed) {
    if (typed.length != 1 + Hash.BYTES || typed[0] != ED25519) {
      throw new Unreadable("the key is not of Ed25519");
    }
    byte[] whole = Arrays.copyOf(X509, X509.length + Hash.BYTES);
    System.arraycopy(typed, 1, whole, X509.length, Hash.BYTES);
    return whole;
  }

  private static PublicKey publicKey(byte[] x509) {
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
    } catch (GeneralSecurityException e) {
      throw new Unreadable("the key is not of Ed25519");
    }
  }

  public String name() {
    return name;
  }

  /** Name, number and key in one line, as the tools for signed notes take it. */
  public String line() {
    String id = HexFormat.of().formatHex(id());
    return name + "+" + id + "+" + Base64.getEncoder().encodeToString(typed());
  }

  /** Whether it signed the text of a note. */
  public Standing standing(Note note) {
    Standing standing = Standing.NOT_SIGNED;
    for (Note.Signature signature : note.signatures()) {
      byte[] bytes = signature.name().equals(name) ? decoded(signature.base64()) : new byte[0];
      if (bytes.length >= ID && Arrays.equals(Arrays.copyOf(bytes, ID), id())) {
        if (!verifies(note.text(), Arrays.copyOfRange(bytes, ID, bytes.length))) {
          return Standing.FORGED;
        }
        standing = Standing.SIGNED;
      }
    }
    return standing;
  }

  /** The number that, with the name, says which key signed. */
  byte[] id() {
    MessageDigest sha = Hash.sha256();
    sha.update((name + "\n").getBytes(UTF_8));
    return Arrays.copyOf(sha.digest(typed()), ID);
  }

  private byte[] typed() {
    byte[] x509 = key.getEncoded();
    byte[] typed = new byte[1 + Hash.BYTES];
    typed[0] = ED25519;
    System.arraycopy(x509, x509.length - Hash.BYTES, typed, 1, Hash.BYTES);
    return typed;
  }

  private boolean verifies(String text, byte[] signature) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(key);
      ed25519.update(text.getBytes(UTF_8));
      return ed25519.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
