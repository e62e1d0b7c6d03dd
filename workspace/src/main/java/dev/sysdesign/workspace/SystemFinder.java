package dev.sysdesign.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the files of the language below a folder. */
public final class SystemFinder {
  /** What files of the language end with. */
  public static final String EXTENSION = ".sysdesign";

  /** More files than this are no project but a mistake, such as a home folder. */
  public static final int MOST = 2_000;

  private static final int DEEPEST = 24;
  private static final Set<String> SKIPPED = Set.of("node_modules", "target", "build", "dist");

  private SystemFinder() {}

  /**
   * Files of the language in path order, at most {@link #MOST}. Folders that tools fill ({@code
   * node_modules}, {@code target} …) and hidden ones such as {@code .git} are left out, as is what
   * cannot be read.
   */
  public static List<Path> below(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, Set.of(), DEEPEST, new Collector(folder, found));
    } catch (IOException unreadable) {
      return List.of();
    }
    return found.stream().sorted().toList();
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;

    Collector(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      boolean skipped = !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.getFileName().toString().endsWith(EXTENSION) && attributes.isRegularFile()) {
        found.add(file);
      }
      return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
