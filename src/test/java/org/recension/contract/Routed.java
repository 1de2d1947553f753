package org.recension.contract;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recension.problem.Surface;

/** What the classes of the application answer: method, path and media type of each route. */
final class Routed {

  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

  private Routed() {}

  static Set<String> all() throws IOException {
    Set<String> all = new TreeSet<>();
    try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org"))) {
      files
          .filter(f -> f.toString().endsWith(".class"))
          .map(Routed::load)
          .forEach(c -> add(c, all));
    }
    return all;
  }

  private static void add(Class<?> resource, Set<String> all) {
    Path base = resource.getAnnotation(Path.class);
    if (base == null || Surface.isForPeople(base.value())) {
      return;
    }
    for (Method method : resource.getDeclaredMethods()) {
      String verb = verb(method);
      if (verb != null) {
        Path own = method.getAnnotation(Path.class);
        String path = base.value() + (own == null ? "" : own.value());
        types(resource, method).forEach(t -> all.add(verb + " " + path + " " + t.split(";", 2)[0]));
      }
    }
  }

  private static List<String> types(Class<?> resource, Method method) {
    Produces own = method.getAnnotation(Produces.class);
    return List.of((own == null ? resource.getAnnotation(Produces.class) : own).value());
  }

  private static @Nullable String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst()
        .orElse(null);
  }

  private static Class<?> load(java.nio.file.Path file) {
    String name = CLASSES.relativize(file).toString();
    try {
      return Class.forName(
          name.substring(0, name.length() - ".class".length())
              .replace(java.io.File.separatorChar, '.'),
          false,
          Routed.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
