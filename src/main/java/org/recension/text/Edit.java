package org.recension.text;

import org.jspecify.annotations.Nullable;

/**
 * One place in a diff: a stretch of the older text and what stands for it in the newer.
 *
 * @param kind what sort of change it is; null where the texts are equal
 */
public record Edit(Op op, Span from, Span to, @Nullable Kind kind) {

  public Edit {
    if ((op == Op.EQUAL) != (kind == null)) {
      throw new IllegalArgumentException("a change has a kind, equal words have none: " + op);
    }
  }

  Edit swapped() {
    return new Edit(op.swapped(), to, from, kind);
  }
}
