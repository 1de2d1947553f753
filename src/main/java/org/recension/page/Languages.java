package org.recension.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The languages in which there are pages, the first for who reads none of them. */
@Singleton
class Languages {

  private final List<Locale> all;

  Languages(
      @ConfigProperty(name = "quarkus.default-locale") Locale first,
      @ConfigProperty(name = "quarkus.locales") List<Locale> all) {
    this.all = Stream.concat(Stream.of(first), all.stream()).distinct().toList();
  }

  /** The one that was chosen, or the first of those that the browser asks for. */
  Locale of(@Nullable String chosen, List<Locale> asked) {
    if (chosen != null && isThere(Locale.forLanguageTag(chosen))) {
      return Locale.forLanguageTag(chosen);
    }
    return asked.stream()
        .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
        .filter(this::isThere)
        .findFirst()
        .orElse(all.get(0));
  }

  /** The one that is offered beside it. */
  Locale other(Locale language) {
    return all.get((all.indexOf(language) + 1) % all.size());
  }

  private boolean isThere(Locale language) {
    return all.contains(language);
  }
}
