package dev.sysdesign.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The checkout these tests look at: its modules and the files that people wrote. */
final class Project {
  /** Maven runs the tests of a module in the module's own folder. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** Modules in folders of others, such as benchmarks, are not shipped. */
  private static final Pattern MODULE = Pattern.compile("<module>([^</]+)</module>");

  private static final Set<String> NOT_OURS =
      Set.of("target", "node_modules", "src-gen", "emf-gen", "out", "dist");
  private static final Map<String, String> PACKAGES =
      Map.of("dsl-grammar", "lang", "language-server", "server");

  private Project() {}

  /** The folders of the modules that the parent pom names and that are shipped. */
  static List<Path> modules() {
    return MODULE
        .matcher(text(ROOT.resolve("pom.xml")))
        .results()
        .map(module -> ROOT.resolve(module.group(1)))
        .toList();
  }

  static Path sources(Path module) {
    return module.resolve("src/main/java");
  }

  /** The package that all classes of a module are in. */
  static String packageOf(Path module) {
    String folder = module.getFileName().toString();
    return "dev.sysdesign." + PACKAGES.getOrDefault(folder, folder);
  }

  /**
   * The files below a folder that people wrote, in a fixed order; none where there is no folder.
   */
  static List<Path> files(Path folder, Predicate<String> name) {
    List<Path> found = new ArrayList<>();
    try {
      if (Files.exists(folder)) {
        Files.walkFileTree(folder, new WrittenFiles(name, found));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return found.stream().sorted().toList();
  }

  /** Whether a file of this name holds a Java type. */
  static boolean isType(String name) {
    return name.endsWith(".java") && !"package-info.java".equals(name);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<MatchResult> matches(Pattern pattern, Path file) {
    return pattern.matcher(text(file)).results().toList();
  }

  private static final class WrittenFiles extends SimpleFileVisitor<Path> {
    private final Predicate<String> name;
    private final List<Path> found;

    WrittenFiles(Predicate<String> name, List<Path> found) {
      this.name = name;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String folderName = folder.getFileName().toString();
      boolean ours = !folderName.startsWith(".") && !NOT_OURS.contains(folderName);
      return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (name.test(file.getFileName().toString())) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
