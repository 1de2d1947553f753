package org.recension.apparatus;

/** That a witness has a reading, and where in its text. */
public record Attestation(String siglum, Extent extent) {}
