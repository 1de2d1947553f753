package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** The engine as an algorithm of java-diff-utils. */
class EditScriptTest {

  @Test
  void its_changes_are_deltas_of_java_diff_utils() {
    Patch<String> patch =
        DiffUtils.diff(
            List.of("a", "b", "c", "d"), List.of("X", "b", "d", "e"), new EditScript<>(), null);

    assertThat(patch.getDeltas())
        .extracting(delta -> delta.getType())
        .containsExactly(DeltaType.CHANGE, DeltaType.DELETE, DeltaType.INSERT);
  }

  @Property
  void its_patches_lead_from_one_list_to_the_other(
      @ForAll List<@Chars({'a', 'b', 'c'}) Character> from,
      @ForAll List<@Chars({'a', 'b', 'c'}) Character> to)
      throws PatchFailedException {
    Patch<Character> patch = DiffUtils.diff(from, to, new EditScript<>(), null);

    assertThat(patch.applyTo(from)).isEqualTo(to);
    assertThat(patch.restore(to)).isEqualTo(from);
  }

  @Test
  void a_listener_hears_when_it_begins_and_ends() {
    List<String> heard = new ArrayList<>();

    DiffUtils.diff(
        List.of("a"),
        List.of("b"),
        new EditScript<>(),
        new DiffAlgorithmListener() {
          @Override
          public void diffStart() {
            heard.add("start");
          }

          @Override
          public void diffStep(int value, int max) {
            heard.add("step");
          }

          @Override
          public void diffEnd() {
            heard.add("end");
          }
        });

    assertThat(heard).containsExactly("start", "end");
  }
}
