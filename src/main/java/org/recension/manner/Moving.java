package org.recension.manner;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of something on which people decide: its tag says where the thing stands. */
public interface Moving {

  /** Changes when, and only when, what is decided on has moved; the same for every reader. */
  @JsonIgnore
  String stateTag();
}
