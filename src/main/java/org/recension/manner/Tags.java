package org.recension.manner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Makes the strong tag of a view: the hash of its bytes, after where the thing stands. */
@Singleton
class Tags {

  private static final int LENGTH = 32;

  private final ObjectMapper json;

  Tags(ObjectMapper json) {
    this.json = json;
  }

  /** The tag that the view has as an answer. */
  String of(Object view) {
    return of(view, write(view));
  }

  String of(Object view, String text) {
    String hash = hash(text);
    return view instanceof Moving moving ? moving.stateTag() + '.' + hash : hash;
  }

  /** The tag of whatever tells one answer from every other. */
  static String hash(String text) {
    return Sha256.of(text).substring(0, LENGTH);
  }

  String write(Object view) {
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
