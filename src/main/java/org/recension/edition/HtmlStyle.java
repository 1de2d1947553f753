package org.recension.edition;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recension.text.Html;

/** HTML with one element for each mark; what it looks like is up to the page. */
public final class HtmlStyle implements Style {

  @Override
  public String words(String read) {
    return Html.escaped(read);
  }

  @Override
  public String open(Mark mark, @Nullable String detail) {
    return switch (mark) {
      case DELETED -> "<del>";
      case INSERTED -> "<ins>";
      case FOREIGN ->
          detail == null ? "<i>" : "<i lang=\"" + Html.escaped(String.valueOf(detail)) + "\">";
      case VARIANT ->
          "<span class=\"variant\" data-witness=\"" + Html.escaped(String.valueOf(detail)) + "\">";
      case NOTE -> "<span class=\"note\" role=\"note\">";
      default -> "<span class=\"" + mark.name().toLowerCase(Locale.ROOT) + "\">";
    };
  }

  @Override
  public String close(Mark mark) {
    return switch (mark) {
      case DELETED -> "</del>";
      case INSERTED -> "</ins>";
      case FOREIGN -> "</i>";
      default -> "</span>";
    };
  }

  @Override
  public String paragraph() {
    return "</p>\n<p>";
  }

  @Override
  public String line() {
    return "<br>\n";
  }
}
