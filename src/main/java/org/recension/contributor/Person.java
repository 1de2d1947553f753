package org.recension.contributor;

/** A contributor as everyone may see them. */
public record Person(String username, String displayName) {

  public static Person of(Contributor contributor) {
    return new Person(contributor.username(), contributor.displayName());
  }
}
