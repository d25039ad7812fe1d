package org.gradual.tracking.basis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes that the compiler wrote into a folder. */
final class CompiledClasses {
  private static final String SUFFIX = ".class";

  private CompiledClasses() {}

  /** Those of a package and the packages below it; none where there is no such package. */
  static Stream<Class<?>> in(Path folder, String packageName) {
    Path root = folder.resolve(packageName.replace('.', '/'));
    return Files.isDirectory(root)
        ? files(root).stream()
            .map(it -> folder.relativize(it).toString())
            .map(CompiledClasses::load)
        : Stream.empty();
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(it -> it.toString().endsWith(SUFFIX))
          .filter(it -> !it.endsWith("package-info.class"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - SUFFIX.length()).replace('/', '.');
    try {
      return Class.forName(name, false, CompiledClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
