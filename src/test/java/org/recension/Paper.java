package org.recension;

import java.util.UUID;

/** A witness of a document that only one test knows. */
record Paper(String slug, String siglum) {

  /** One of which nothing is transcribed yet. */
  static Paper blank() {
    return blank(1);
  }

  /** The same, where several people have to approve. */
  static Paper blank(int requiredApprovals) {
    String slug = "telegram-" + UUID.randomUUID();
    As.edith()
        .posts(
            "/api/v1/documents",
            Json.of(
                "slug", slug,
                "title", "Mikoyan to the CPSU CC",
                "language", "en",
                "date", "1956-09-19",
                "requiredApprovals", requiredApprovals))
        .is(201);
    As.edith().posts("/api/v1/documents/" + slug + "/witnesses", typed("T")).is(201);
    return new Paper(slug, "T");
  }

  /** One whose revision 1 is published: edith transcribed it, others approved. */
  static Paper showing(String text) {
    return showing(text, 1);
  }

  static Paper showing(String text, int requiredApprovals) {
    Paper paper = blank(requiredApprovals);
    long first = As.edith().submits(text).on(paper).is(201).id();
    As.clara().approves(first).is(201);
    if (requiredApprovals > 1) {
      As.david().approves(first).is(201);
    }
    return paper;
  }

  static String typed(String siglum) {
    return Json.of("siglum", siglum, "title", "Typed telegram", "kind", "TYPED");
  }

  String document() {
    return "/api/v1/documents/" + slug;
  }

  /** The path of the witness itself. */
  String path() {
    return document() + "/witnesses/" + siglum;
  }

  String at(String rest) {
    return path() + rest;
  }

  /** A comparison of two revisions, or of other texts that refs name. */
  String diff(Object from, Object to) {
    return document() + "/diff?from=" + siglum + "@" + from + "&to=" + siglum + "@" + to;
  }

  /** The number of the revision that is published now. */
  int published() {
    return As.clara().gets(path()).is(200).number("/published");
  }

  /** What a revision says: its number, {@code latest} or {@code published}. */
  String text(Object which) {
    return As.clara().gets(at("/revisions/" + which + "/text")).is(200).body();
  }
}
