package org.recension.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods each address has: what the framework does not say when it refuses one. */
@Singleton
class Routes {

  private final Map<Pattern, Set<String>> methods = new HashMap<>();

  Routes(BeanManager beans) {
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .forEach(this::add);
  }

  /** The methods of an address, in order; none where nothing is there. */
  Set<String> methods(String path) {
    Set<String> found = new TreeSet<>();
    methods.forEach(
        (pattern, names) -> {
          if (pattern.matcher(path).matches()) {
            found.addAll(names);
          }
        });
    return found;
  }

  private void add(Class<?> resource) {
    for (Method method : resource.getDeclaredMethods()) {
      String verb = verb(method);
      if (verb != null) {
        String template =
            path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        Set<String> names =
            methods.computeIfAbsent(
                Pattern.compile(
                    template
                        .replaceAll("\\{\\w+\\}", "[^/]+")
                        .replaceAll("\\{\\w+: ?([^}]+)\\}", "$1")),
                pattern -> new TreeSet<>());
        names.add(verb);
        names.add("OPTIONS");
        if (verb.equals("GET")) {
          names.add("HEAD");
        }
      }
    }
  }

  private static @Nullable String verb(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return verb.value();
      }
    }
    return null;
  }

  private static String path(@Nullable Path path) {
    if (path == null) {
      return "";
    }
    return path.value().startsWith("/") ? path.value() : "/" + path.value();
  }
}
