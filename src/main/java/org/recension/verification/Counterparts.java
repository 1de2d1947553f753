package org.recension.verification;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Things on one side and events on the other, both in the order of their groups: each has exactly
 * one counterpart that says the same. Only one group at a time is in memory.
 */
final class Counterparts {

  private final Told things;
  private final Told events;
  private final Findings findings;

  Counterparts(Told things, Told events, Findings findings) {
    this.things = things;
    this.events = events;
    this.findings = findings;
  }

  void check() throws SQLException {
    things.next();
    events.next();
    while (things.isThere() || events.isThere()) {
      checkGroup(Math.min(things.group(), events.group()));
    }
  }

  private void checkGroup(long group) throws SQLException {
    Map<String, Deque<String>> placesByFacts = new LinkedHashMap<>();
    for (; things.group() == group && things.isThere(); things.next()) {
      placesByFacts.computeIfAbsent(things.facts(), f -> new ArrayDeque<>()).add(things.place());
    }
    for (; events.group() == group && events.isThere(); events.next()) {
      Deque<String> places = placesByFacts.getOrDefault(events.facts(), new ArrayDeque<>());
      if (places.poll() == null) {
        findings.add(events.place(), "says what is not there: " + events.facts());
      }
    }
    placesByFacts.forEach(
        (facts, places) ->
            places.forEach(place -> findings.add(place, "no event says this of it: " + facts)));
  }
}
