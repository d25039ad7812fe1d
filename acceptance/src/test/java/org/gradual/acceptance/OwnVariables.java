package org.gradual.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code @ConfigMapping} interfaces of org.gradual in a packaged service read. */
final class OwnVariables {
  private static final String MAPPING = "io.smallrye.config.ConfigMapping";

  private OwnVariables() {}

  static Set<String> of(List<Path> jars) {
    URL[] urls = jars.stream().map(OwnVariables::url).toArray(URL[]::new);
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      return jars.stream()
          .flatMap(OwnVariables::configurationClasses)
          .map(name -> load(loader, name))
          .flatMap(OwnVariables::variables)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By habit of this project their names end in {@code Config}. */
  private static Stream<String> configurationClasses(Path jar) {
    try (var file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith("org/gradual/") && name.endsWith("Config.class"))
          .map(name -> name.replace('/', '.').substring(0, name.length() - ".class".length()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> variables(Class<?> type) {
    return prefix(type).stream()
        .flatMap(prefix -> members(prefix, type))
        .map(ReadableVariables::variable);
  }

  private static Stream<String> members(String path, Class<?> mapping) {
    return Arrays.stream(mapping.getMethods())
        .flatMap(method -> member(path + "." + kebab(method.getName()), method));
  }

  private static Stream<String> member(String path, Method method) {
    Class<?> type = valueType(method.getGenericReturnType());
    boolean group = type.isInterface() && type.getName().startsWith("org.gradual.");
    return group ? members(path, type) : Stream.of(path);
  }

  /** What an Optional or a List holds; of a Map nothing: its keys are free. */
  private static Class<?> valueType(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      return valueType(generic.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }

  private static Optional<String> prefix(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .filter(annotation -> annotation.annotationType().getName().equals(MAPPING))
        .map(OwnVariables::prefixOf)
        .findFirst();
  }

  private static String prefixOf(Annotation mapping) {
    try {
      return (String) mapping.annotationType().getMethod("prefix").invoke(mapping);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1");
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
