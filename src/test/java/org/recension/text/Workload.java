package org.recension.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two texts to compare.
 *
 * @param kept whether the older text is cut into words once and kept, as a published one is
 */
record Workload(String name, String older, String newer, boolean kept) {

  private static final int TEN_THOUSAND = 10_000;
  private static final int HUNDRED_THOUSAND = 100_000;

  Workload(String name, String older, String newer) {
    this(name, older, newer, false);
  }

  static List<Workload> all() {
    return Stream.of(telegrams(), generated(), RealTexts.all(), worst())
        .flatMap(List::stream)
        .toList();
  }

  static Workload named(String name) {
    return all().stream()
        .filter(workload -> workload.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no workload " + name));
  }

  private static List<Workload> telegrams() {
    return List.of(
        new Workload("telegram, 1 word changed", Telegram.TEXT, Writing.corrected(1)),
        new Workload("telegram, 100 words changed", Telegram.TEXT, Writing.corrected(100)));
  }

  private static List<Workload> generated() {
    Writing writing = new Writing();
    String text = writing.text(TEN_THOUSAND);
    String longText = writing.text(HUNDRED_THOUSAND);
    return List.of(
        new Workload(
            "10k words, 1 word corrected, published side kept",
            text,
            writing.edited(text, 1.0 / TEN_THOUSAND),
            true),
        new Workload("10k words, 1 %", text, writing.edited(text, 0.01)),
        new Workload("10k words, 10 %", text, writing.edited(text, 0.10)),
        new Workload("10k words, 50 %", text, writing.edited(text, 0.50)),
        new Workload("100k words, 1 %", longText, writing.edited(longText, 0.01)),
        new Workload("100k words, 10 %", longText, writing.edited(longText, 0.10)),
        new Workload("100k words, 50 %", longText, writing.edited(longText, 0.50)),
        book());
  }

  /** Stands in for a real book where there is none: most passages as they were, some anew. */
  static Workload book() {
    Writing writing = new Writing();
    String first = writing.text(75_000);
    return new Workload(
        "a made-up book of 75k words, revised in passages", first, writing.revised(first));
  }

  static List<Workload> tenThousandUpToTenPerCent() {
    return generated().stream()
        .filter(workload -> workload.name.startsWith("10k") && !workload.name.endsWith("50 %"))
        .toList();
  }

  private static List<Workload> worst() {
    Writing writing = new Writing();
    return List.of(
        new Workload(
            "100k words, unrelated, of 100",
            writing.anyOf(100, HUNDRED_THOUSAND),
            writing.anyOf(100, HUNDRED_THOUSAND)),
        new Workload(
            "100k words, a b a b …, shifted",
            Writing.text(HUNDRED_THOUSAND, i -> i % 2 == 0 ? "a" : "b"),
            Writing.text(HUNDRED_THOUSAND, i -> i % 2 == 0 ? "b" : "a")),
        new Workload(
            "100k words, reversed",
            Writing.text(HUNDRED_THOUSAND, i -> "a" + i),
            Writing.text(HUNDRED_THOUSAND, i -> "a" + (HUNDRED_THOUSAND - i))),
        new Workload(
            "100k words, disjoint",
            Writing.text(HUNDRED_THOUSAND, i -> "a" + i),
            Writing.text(HUNDRED_THOUSAND, i -> "b" + i)));
  }

  @Override
  public String toString() {
    return name;
  }
}
