package org.recension.administration;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.page.Typed;
import org.recension.problem.Conflict;
import org.recension.problem.Invalid;
import org.recension.problem.Precondition;
import org.recension.problem.Refusal;
import org.recension.problem.TooLarge;

/**
 * A form with what stands in its fields, and what of it was refused.
 *
 * @param named the field that has to be another for each thing
 * @param fields all that it has
 * @param now what would stand there now; empty where that is not what the form is about
 * @param status of the page that shows it
 */
record Form(
    String named,
    List<String> fields,
    Map<String, String> values,
    Map<String, String> now,
    List<Fault> faults,
    int status) {

  static final String FILE = "file";
  static final String TICKED = "on";

  private static final int OK = 200;

  /** One with nothing in it. */
  static Form of(String... fields) {
    return new Form(fields[0], List.of(fields), Map.of(), Map.of(), List.of(), OK);
  }

  /** The same with what stands in it from the start. */
  Form holding(Map<String, String> values) {
    return new Form(named, fields, values, now, faults, status);
  }

  /** The same as somebody filled it in. */
  Form typed(Typed typed) {
    Map<String, String> entries = new HashMap<>();
    for (Typed.Field field : typed.fields()) {
      // A browser sends every line ending as CRLF.
      entries.putIfAbsent(field.name(), field.value().replace("\r\n", "\n"));
    }
    return holding(entries);
  }

  /** Does what the form asks for; if that is refused, answers with the form and the reasons. */
  RestResponse<String> answer(
      Supplier<RestResponse<String>> command, Function<Form, RestResponse<String>> refused) {
    try {
      return command.get();
    } catch (ConstraintViolationException e) {
      return refused.apply(with(Invalid.of(e)));
    } catch (Invalid | Conflict | Precondition | TooLarge e) {
      return refused.apply(with(e));
    }
  }

  private Form with(Refusal refusal) {
    int answer = refusal.type().status();
    return new Form(named, fields, values, now, Fault.of(refusal, this), answer);
  }

  /** The same beside what stands there now, if that moved since the form was shown. */
  Form beside(Map<String, String> there) {
    return hasMoved() ? new Form(named, fields, values, there, faults, status) : this;
  }

  boolean has(String field) {
    return fields.contains(field);
  }

  /** What stands in a field, as it is shown. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The same, as it is meant. */
  String text(String field) {
    return value(field).strip();
  }

  /** The same; null where nothing is said. */
  @Nullable String optional(String field) {
    String text = text(field);
    return text.isEmpty() ? null : text;
  }

  /** The number in a field; Invalid if there is none. */
  int number(String field) {
    try {
      return Integer.parseInt(text(field));
    } catch (NumberFormatException e) {
      throw new Invalid(field, "has to be a number");
    }
  }

  /** Whether that was chosen. */
  public boolean holds(String field, Object value) {
    return value(field).equals(String.valueOf(value));
  }

  /** Whether a box is ticked. */
  public boolean ticked(Object field) {
    return value(String.valueOf(field)).equals(TICKED);
  }

  /** What is wrong with a field, if anything is. */
  public @Nullable Fault fault(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).findFirst().orElse(null);
  }

  /** What is wrong with no field of it, but with the whole. */
  public List<Fault> ofTheWhole() {
    List<Fault> whole = new ArrayList<>(faults);
    whole.removeIf(fault -> has(fault.field()));
    return whole;
  }

  /** Whether what it is about is not as it was when the form was shown. */
  public boolean hasMoved() {
    return faults.stream().anyMatch(fault -> fault.kind() == Fault.Kind.MOVED);
  }

  /** Whether something else than was typed stands there now. */
  public boolean moved(Object field) {
    String name = String.valueOf(field);
    return now.containsKey(name) && !there(name).equals(text(name));
  }

  /** What stands there now. */
  public String there(String field) {
    return now.getOrDefault(field, "");
  }
}
