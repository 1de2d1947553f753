package org.recension.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recension.text.Kind;

/** How a reader looks at a diff, to and from an address. */
class LensTest {

  @Test
  void an_address_that_says_nothing_shows_one_column_with_all_marked_and_folded() {
    Lens lens = Lens.of("/page", Map.of(), null, null, null);

    assertThat(lens.isSide()).isFalse();
    assertThat(lens.hidden()).isEmpty();
    assertThat(lens.isWhole()).isFalse();
  }

  @Test
  void kinds_are_hidden_one_by_one_or_several_in_one_and_others_are_ignored() {
    Lens lens = Lens.of("/page", Map.of(), "side", List.of("SPACING,CASE", "NOTATION", "x"), "all");

    assertThat(lens.isSide()).isTrue();
    assertThat(lens.hidden()).containsExactly(Kind.CASE, Kind.SPACING, Kind.NOTATION);
    assertThat(lens.isWhole()).isTrue();
  }

  @Test
  void the_address_of_another_view_keeps_all_else() {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("from", "T@1");
    kept.put("to", "Т@2:FINAL");
    Lens lens = Lens.of("/page", kept, null, List.of("SPACING"), null);

    assertThat(lens.side())
        .isEqualTo("/page?from=T%401&to=%D0%A2%402%3AFINAL&view=side&hide=SPACING");
    assertThat(lens.whole()).endsWith("view=inline&hide=SPACING&context=all");
  }
}
