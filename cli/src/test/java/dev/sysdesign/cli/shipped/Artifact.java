package dev.sysdesign.cli.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * An artifact of somebody else as it lies in the local repository: {@code
 * name/version/name-version.jar}.
 */
record Artifact(Path file) {

  /**
   * All artifacts that these tests can see, those of the jars among them. Our own modules are none.
   */
  static List<Artifact> onClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        .filter(path -> !path.getFileName().toString().startsWith("sysdesign-"))
        .map(Artifact::new)
        .toList();
  }

  String name() {
    return file.getParent().getParent().getFileName().toString();
  }

  String version() {
    return file.getParent().getFileName().toString();
  }

  /** Whether its classes are in a jar; an artifact without classes is in none. */
  boolean isIn(JarFile jar) {
    return entries().stream()
        .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
        .findFirst()
        .filter(name -> jar.getEntry(name) != null)
        .isPresent();
  }

  /** The files in which it says under what terms it stands. */
  List<String> notices() {
    return entries().stream()
        .filter(name -> name.matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*|about[^/]*\\.html"))
        .toList();
  }

  private List<String> entries() {
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.stream().map(JarEntry::getName).toList();
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
