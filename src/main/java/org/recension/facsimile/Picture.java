package org.recension.facsimile;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A picture as somebody sent it, byte for byte, and what was found out about it.
 *
 * @param mediaType by what it is, whatever it was said to be
 * @param width as it is shown, upright; so is the height
 */
record Picture(
    @JsonIgnore byte[] bytes,
    @JsonIgnore byte[] thumbnail,
    String sha256,
    String mediaType,
    int width,
    int height) {}
