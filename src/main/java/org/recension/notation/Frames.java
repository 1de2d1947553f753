package org.recension.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signs that are open while a text is read, the innermost on top. */
final class Frames {

  private final Faults faults;
  private final List<Frame> open = new ArrayList<>();
  private int brackets;

  Frames(Faults faults) {
    this.faults = faults;
    open.add(new Frame(Frame.ROOT, 0, 0, -1));
  }

  Frame top() {
    return open.get(open.size() - 1);
  }

  void push(Frame frame) {
    open.add(frame);
    brackets += frame.sign == '[' ? 1 : 0;
  }

  /** The open sign of this kind that may be closed here; at most three others are open inside. */
  @Nullable Frame innermost(char sign) {
    for (int i = open.size() - 1; i > 0; i--) {
      Frame frame = open.get(i);
      if (frame.sign == sign) {
        return frame;
      }
      if (frame.isWall()) {
        return null;
      }
    }
    return null;
  }

  /** Closes a sign; those open inside it are none. */
  void close(Frame frame) {
    while (top() != frame) {
      abandon();
    }
    pop();
  }

  /** Closes the innermost bracket, if one is open. */
  @Nullable Frame closeBracket() {
    if (brackets == 0) {
      return null;
    }
    while (top().sign != '[') {
      abandon();
    }
    return pop();
  }

  /** At the end of the text what is open stays literal. */
  void abandonAll() {
    while (open.size() > 1) {
      abandon();
    }
  }

  private void abandon() {
    Frame frame = pop();
    boolean isDouble = frame.sign == '~' || frame.sign == '+';
    faults.add(Fault.UNCLOSED, frame.start, frame.start + (isDouble ? 2 : 1));
    top().absorb(frame);
  }

  private Frame pop() {
    Frame frame = open.remove(open.size() - 1);
    brackets -= frame.sign == '[' ? 1 : 0;
    return frame;
  }
}
