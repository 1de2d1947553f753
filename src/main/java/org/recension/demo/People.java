package org.recension.demo;

import java.util.List;
import java.util.Set;
import org.recension.rule.Role;

/** The five people of the demonstration. */
record People(String username, String displayName, Set<Role> roles) {

  static final List<People> ALL =
      List.of(
          new People("anna", "Anna", Set.of(Role.TRANSCRIBER)),
          new People("boris", "Boris", Set.of(Role.TRANSCRIBER)),
          new People("clara", "Clara", Set.of(Role.REVIEWER)),
          new People("david", "David", Set.of(Role.REVIEWER)),
          new People("edith", "Edith", Set.of(Role.EDITOR)));
}
