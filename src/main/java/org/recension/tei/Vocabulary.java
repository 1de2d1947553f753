package org.recension.tei;

import java.util.Set;

/** What the elements of TEI are to us that are no signs. */
enum Vocabulary {
  /** A paragraph, or what stands apart as one. */
  BLOCK,
  /** A line within a block. */
  LINE,
  /** Only its words count. */
  WORDS,
  /** Nothing to be read. */
  NOTHING,
  /** Not read, which a person should know. */
  DROPPED,
  UNKNOWN;

  /** Elements that hold elements only, so that white space in them is none of the text. */
  private static final Set<String> CONTAINERS =
      words(
          "text body front back group floatingText div div1 div2 div3 div4 div5 div6 div7 list"
              + " table row lg listBibl app rdgGrp choice subst titlePage sp figure TEI castList"
              + " castGroup address postscript epigraph");

  private static final Set<String> BLOCKS =
      words(
          "p ab head lg list table div div1 div2 div3 div4 div5 div6 div7 front body back group"
              + " text floatingText opener closer byline trailer epigraph titlePage docTitle"
              + " docAuthor docDate docEdition docImprint imprimatur argument sp castList castGroup"
              + " postscript listBibl address figure speaker stage eg");

  private static final Set<String> LINES =
      words("l item row addrLine dateline salute signed titlePart castItem bibl biblStruct");

  private static final Set<String> INLINE =
      words(
          "seg hi emph distinct mentioned soCalled title q quote said cit ref term rs name persName"
              + " placeName orgName geogName settlement region country district bloc street forename"
              + " surname roleName addName genName nameLink geogFeat offset date time num measure"
              + " measureGrp unit idno email w pc c m s cl phr orig reg abbr expan ex am damage"
              + " restore retrace mod surplus secl formula label desc figDesc lem rdg cell"
              + " objectType material stamp author editor publisher pubPlace biblScope edition role"
              + " roleDesc actor caption code ident val affiliation occupation age state trait");

  private static final Set<String> EMPTY =
      words(
          "anchor milestone cb gb lb pb handShift space caesura ptr index interp interpGrp"
              + " spanGrp linkGrp link join alt altGrp certainty precision respons redo"
              + " undo media graphic timeline when listTranspose metamark");

  private static final Set<String> LEFT_OUT =
      words(
          "fw witDetail wit witStart witEnd lacunaStart lacunaEnd delSpan addSpan damageSpan"
              + " listApp listWit teiHeader standOff facsimile sourceDoc");

  private static Set<String> words(String names) {
    return Set.of(names.split(" "));
  }

  static Vocabulary of(String name) {
    if (BLOCKS.contains(name)) {
      return BLOCK;
    }
    if (LINES.contains(name)) {
      return LINE;
    }
    if (INLINE.contains(name)) {
      return WORDS;
    }
    if (EMPTY.contains(name)) {
      return NOTHING;
    }
    return LEFT_OUT.contains(name) ? DROPPED : UNKNOWN;
  }

  static boolean isContainer(Element element) {
    return CONTAINERS.contains(element.name());
  }

  /** Whether it holds paragraphs, and what stands between them stands apart as they do. */
  static boolean isDivision(Element element) {
    return switch (element.name()) {
      case "body", "front", "back" -> true;
      default -> element.name().startsWith("div");
    };
  }

  /** Whether it is no paragraph, but words or a sign as they stand in one. */
  static boolean standsApart(Element element) {
    return switch (element.name()) {
      case "app", "choice", "lb", "milestone" -> false;
      case "pb", "gap", "note" -> true;
      default -> of(element.name()) == WORDS || of(element.name()) == UNKNOWN;
    };
  }
}
