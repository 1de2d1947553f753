package org.recension.apparatus;

import java.util.List;
import java.util.regex.Pattern;

/** A fragment of HTML as a browser would show it. */
record Page(String html) {

  private static final Pattern NOTE = Pattern.compile("<li id=\"place-(\\d+)\".*?</li>");

  static Page of(String html) {
    return new Page(html);
  }

  /** What a note says, without its marks. */
  String note(int place) {
    List<String> notes = NOTE.matcher(html).results().map(found -> found.group()).toList();
    return Tei.writable(
        notes
            .get(place - 1)
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&"));
  }
}
