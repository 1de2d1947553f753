package org.recension.manner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whose answer it is, and the hash of the key it was given under. */
@Embeddable
public record AnswerId(String caller, @Column(name = "key_hash") String keyHash) {

  static AnswerId of(String caller, String key) {
    return new AnswerId(caller, Sha256.of("key:" + key));
  }
}
