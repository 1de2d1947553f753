package org.recension.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** What somebody typed into a form, field by field, so that it can be shown and sent once more. */
public record Typed(List<Field> fields, boolean hasFiles) {

  static final Typed NOTHING = new Typed(List.of(), false);
  static final String CSRF = "csrf";
  static final String ONCE = "once";
  static final String SEEN = "seen";
  static final String PAGE = "page";

  /** What is secret is typed anew each time, and never sent back to the screen. */
  private static final String PASSWORD = "password";

  private static final Set<String> OF_THE_FORM = Set.of(CSRF, ONCE, SEEN, PAGE);

  /** What is carried through signing in goes by names that no other field of that form has. */
  private static final String CARRIED = "typed.";

  private static final int SHORT = 80;

  /** One field of a form. */
  public record Field(String name, String value) {

    /** Whether a person typed something worth looking at. */
    public boolean isShown() {
      return !OF_THE_FORM.contains(name) && !value.isBlank();
    }

    public boolean isLong() {
      return value.length() > SHORT || value.indexOf('\n') >= 0;
    }

    /** The name under which it is carried through signing in. */
    public String getCarried() {
      return CARRIED + name;
    }
  }

  /** The form of the request that is being answered, once it has been read. */
  static Typed now() {
    FormData form = CurrentRequestManager.get().getFormData();
    if (form == null) {
      return NOTHING;
    }
    List<Field> fields = new ArrayList<>();
    boolean hasFiles = false;
    for (String name : form) {
      for (FormValue value : form.get(name)) {
        if (value.isFileItem()) {
          hasFiles = true;
        } else if (!name.equals(PASSWORD)) {
          fields.add(new Field(name, value.getValue()));
        }
      }
    }
    return new Typed(fields, hasFiles);
  }

  /** What stands in the first field of that name. */
  public Optional<String> first(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).map(Field::value).findFirst();
  }

  /** Whether there is anything to send once more. */
  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Whether a person typed something worth looking at. */
  public boolean isShown() {
    return fields.stream().anyMatch(Field::isShown);
  }

  /** What can be sent once more: all but the proof of a session that is over. */
  public List<Field> getKept() {
    return fields.stream().filter(f -> !f.name().equals(CSRF)).toList();
  }

  /** What was carried through signing in. */
  Typed carried() {
    return new Typed(
        fields.stream()
            .filter(f -> f.name().startsWith(CARRIED))
            .map(f -> new Field(f.name().substring(CARRIED.length()), f.value()))
            .toList(),
        false);
  }
}
