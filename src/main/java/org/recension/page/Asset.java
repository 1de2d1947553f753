package org.recension.page;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.recension.manner.Sha256;

/**
 * A file that pages bring along, at an address that changes with its bytes, so that browsers keep
 * it for good.
 */
record Asset(String type, byte[] bytes, String hash) {

  private static final String PLACE = "assets/";
  private static final int HASH_LENGTH = 16;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  /** Those that come from a library. */
  private static final Map<String, String> OF_LIBRARIES =
      Map.of(
          "openseadragon.js",
          "META-INF/resources/webjars/openseadragon/2.4.2/build/openseadragon/openseadragon.min.js");

  private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

  /** The address of an asset, for templates: {@code asset:at('recension.css')}. */
  @TemplateExtension(namespace = "asset")
  static String at(String name) {
    Asset asset =
        named(name).orElseThrow(() -> new IllegalArgumentException("There is no asset " + name));
    return "/assets/" + asset.hash() + "/" + name;
  }

  static Optional<Asset> named(String name) {
    Asset known = KNOWN.get(name);
    return known != null ? Optional.of(known) : read(name);
  }

  private static Optional<Asset> read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || name.contains("..")) {
      return Optional.empty();
    }
    try (InputStream in =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream(OF_LIBRARIES.getOrDefault(name, PLACE + name))) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      Asset asset = new Asset(type, bytes, Sha256.of(bytes).substring(0, HASH_LENGTH));
      KNOWN.put(name, asset);
      return Optional.of(asset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
