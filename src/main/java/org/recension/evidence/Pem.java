package org.recension.evidence;

import java.util.Base64;

/** Bytes between a line BEGIN and a line END. */
final class Pem {

  private Pem() {}

  static boolean holds(String kind, String text) {
    return text.contains(begin(kind));
  }

  static byte[] read(String kind, String text) {
    int start = text.indexOf(begin(kind));
    int end = text.indexOf("-----END " + kind + "-----");
    if (start < 0 || end < start) {
      throw new Unreadable("there is no “" + begin(kind) + "” … END in it");
    }
    try {
      return Base64.getMimeDecoder().decode(text.substring(start + begin(kind).length(), end));
    } catch (IllegalArgumentException e) {
      throw new Unreadable("what is between BEGIN and END is not Base 64");
    }
  }

  private static String begin(String kind) {
    return "-----BEGIN " + kind + "-----";
  }
}
