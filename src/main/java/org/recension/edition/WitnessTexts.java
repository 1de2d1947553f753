package org.recension.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of witnesses as they are read out of one file, no more than there is room for. */
public final class WitnessTexts {

  /** Every witness gets a text of its own, so a short file must not name thousands. */
  public static final int MOST = 50;

  /** A file with many witnesses must not become many long texts. */
  private static final int MOST_CHARACTERS = 16 << 20;

  private final Map<String, WitnessText> bySiglum = new LinkedHashMap<>();
  private int characters;

  /** Whether a witness of that siglum has its text. */
  public boolean has(String siglum) {
    return bySiglum.containsKey(siglum);
  }

  /**
   * Adds the text of a witness that has none yet.
   *
   * @throws Unreadable if the texts are too many, or too long together
   */
  public void add(WitnessText witness) {
    if (bySiglum.size() == MOST) {
      throw new Unreadable("It has texts of more than " + MOST + " witnesses");
    }
    characters += witness.text().length();
    if (characters > MOST_CHARACTERS) {
      throw new Unreadable("The texts of its witnesses are too long together");
    }
    bySiglum.put(witness.siglum(), witness);
  }

  /** In the order in which they were added. */
  public List<WitnessText> all() {
    return List.copyOf(bySiglum.values());
  }
}
