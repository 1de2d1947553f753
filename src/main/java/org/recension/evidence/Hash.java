package org.recension.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256, as a leaf or as a node of a Merkle tree (RFC 6962, section 2.1). */
public final class Hash {

  static final int BYTES = 32;

  /** The head of a tree without leaves. */
  static final Hash OF_NOTHING = new Hash(sha256().digest());

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash that these bytes are. */
  static Hash at(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a SHA-256 has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** The hash that these 64 hexadecimal digits are. */
  public static Hash ofHex(String digits) {
    return at(HexFormat.of().parseHex(digits));
  }

  static Hash ofBase64(String text) {
    return at(Base64.getDecoder().decode(text));
  }

  /** The hash of a leaf that holds some bytes. */
  public static Hash ofLeaf(byte[] held) {
    MessageDigest sha = sha256();
    sha.update(LEAF);
    return new Hash(sha.digest(held));
  }

  /** The hash of the leaf of an event, which holds the 32 bytes of the event's own hash. */
  public static Hash ofEvent(String hexHash) {
    return ofLeaf(ofHex(hexHash).bytes);
  }

  /** The hash of the node above two others. */
  static Hash ofNode(Hash left, Hash right) {
    MessageDigest sha = sha256();
    sha.update(NODE);
    sha.update(left.bytes);
    return new Hash(sha.digest(right.bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** In lower-case hexadecimal. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
