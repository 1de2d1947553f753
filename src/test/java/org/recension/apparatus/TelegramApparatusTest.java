package org.recension.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.notation.Layer;
import org.recension.notation.Notation;
import org.recension.text.Telegram;
import org.recension.text.Words;

/** What an editor would print of the telegram and its handwritten variant. */
class TelegramApparatusTest {

  private static final Notation TYPED = Notation.of(Telegram.TEXT).witness("T");
  private static final Notation HANDWRITTEN = Notation.of(Telegram.TEXT).witness("H");

  private static final Source T = source("T", TYPED, Layer.FINAL);
  private static final Source H = source("H", HANDWRITTEN, Layer.FINAL);
  private static final Source H_FIRST = source("H¹", HANDWRITTEN, Layer.FIRST);

  static final Apparatus OF_THREE = Apparatus.of(List.of(T, H, H_FIRST));

  @Test
  void the_final_texts_differ_in_two_places() {
    assertThat(FootnoteText.of(Apparatus.of(List.of(T, H))).lines())
        .containsExactly("2 18 September, ] om. H", "14 in ] and the CC plenum in H");
  }

  @Test
  void the_handwritten_variant_as_first_written_has_four_readings_of_its_own() {
    assertThat(FootnoteText.of(OF_THREE).lines())
        .containsExactly(
            "2 18 September, ] om. H H¹",
            "3 unhealthy ] absolutely unhealthy H¹",
            "8 this ] the issue we raised this H¹",
            "13 corrected ] corrected reprisals against honest Party members are halted H¹",
            "14 in ] and the CC plenum in H",
            "15 against ] speak out/act against H¹");
  }

  @Test
  void each_place_knows_who_agrees_with_the_typed_telegram() {
    assertThat(OF_THREE.places())
        .extracting(Place::agreeing)
        .containsExactly(
            List.of("T"),
            List.of("T", "H"),
            List.of("T", "H"),
            List.of("T", "H"),
            List.of("T", "H¹"),
            List.of("T", "H"));
  }

  private static Source source(String siglum, Notation notation, Layer layer) {
    return new Source(siglum, Words.of(notation.layer(layer).text()));
  }
}
