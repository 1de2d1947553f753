package org.recension.contributor;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recension.rule.Role;

/** Roles in one column, by name and in order. */
@Converter
public class RoleNames implements AttributeConverter<Set<Role>, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Set<Role> roles) {
    return roles == null
        ? null
        : roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  @Override
  public @Nullable Set<Role> convertToEntityAttribute(@Nullable String names) {
    if (names == null) {
      return null;
    }
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(names.split(","))
        .filter(n -> !n.isEmpty())
        .map(Role::valueOf)
        .forEach(roles::add);
    return roles;
  }
}
