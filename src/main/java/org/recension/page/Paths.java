package org.recension.page;

/** Addresses within this service, which is where people are led and nowhere else. */
final class Paths {

  private static final String HOME = "/";

  private Paths() {}

  /** The path and query, or the first page if it would lead elsewhere. */
  static String within(String path) {
    boolean leadsElsewhere =
        !path.startsWith("/") || path.startsWith("//") || path.chars().anyMatch(Paths::isOdd);
    return leadsElsewhere ? HOME : path;
  }

  /** The same with one more parameter in its query, before a fragment. */
  static String with(String path, String name, String value) {
    int hash = path.indexOf('#');
    String before = hash < 0 ? path : path.substring(0, hash);
    String fragment = hash < 0 ? "" : path.substring(hash);
    return before + (before.contains("?") ? "&" : "?") + name + "=" + value + fragment;
  }

  /** The same without a parameter in its query. */
  static String without(String path, String name) {
    return path.replaceAll("([?&])" + name + "=[^&#]*(&|(?=#|$))", "$1")
        .replaceAll("[?&]+(?=#|$)", "");
  }

  /** Browsers read a backslash as a slash, and leave out what cannot be seen. */
  private static boolean isOdd(int c) {
    return c == '\\' || c <= ' ' || c == 0x7F;
  }
}
