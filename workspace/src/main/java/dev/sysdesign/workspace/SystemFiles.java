package dev.sysdesign.workspace;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.lang.model.SourceMap;
import dev.sysdesign.lang.source.ImportResolver;
import dev.sysdesign.lang.source.ImportResolver.Resolution;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads systems from files, imports included. User errors are problems, never exceptions. */
public final class SystemFiles {
  private static final String EXAMPLE = "A file holds a system: 'system shop { … }'.";

  private SystemFiles() {}

  /**
   * The system of a file; a file that cannot be read, is empty or holds no system is a problem.
   *
   * @param overrides values for params, by name, as the language writes them
   */
  public static LoweredSystem read(Path path, Map<String, String> overrides) {
    return read(path, overrides, file -> {});
  }

  /**
   * The same.
   *
   * @param opened hears of the file, and of every other one that it makes be read
   */
  public static LoweredSystem read(
      Path path, Map<String, String> overrides, Consumer<Path> opened) {
    opened.accept(path);
    return lowered(path.toString(), TextFile.read(path), overrides, opened);
  }

  /**
   * The system that comes over a stream, as if it stood in a file of that name in the working
   * folder: what it imports is looked for there.
   *
   * @param in read to its end, and left open
   * @param opened hears of every file that it makes be read
   */
  public static LoweredSystem read(
      String name, InputStream in, Map<String, String> overrides, Consumer<Path> opened) {
    return lowered(name, TextFile.read(name, in), overrides, opened);
  }

  private static LoweredSystem lowered(
      String file, TextFile content, Map<String, String> overrides, Consumer<Path> opened) {
    if (content instanceof TextFile.Unreadable unreadable) {
      return failed(file, unreadable.rule(), unreadable.reason(), "");
    }
    String text = ((TextFile.Text) content).text();
    if (text.isBlank()) {
      return failed(file, FileRules.EMPTY_FILE, "'" + file + "' is empty.", EXAMPLE);
    }
    LoweredSystem system =
        SystemModels.lower(file, text, resolver(path -> Optional.empty(), opened), overrides);
    return system.topology().isPresent() ? system : withoutSystem(file, system);
  }

  private static LoweredSystem withoutSystem(String file, LoweredSystem library) {
    List<Problem> problems = new ArrayList<>(library.problems());
    problems.add(problem(file, FileRules.NO_SYSTEM, "'" + file + "' holds no system.", EXAMPLE));
    return new LoweredSystem(Optional.empty(), problems, library.sources());
  }

  private static LoweredSystem failed(String file, RuleSpec rule, String message, String hint) {
    List<Problem> problems = List.of(problem(file, rule, message, hint));
    return new LoweredSystem(Optional.empty(), problems, SourceMap.EMPTY);
  }

  private static Problem problem(String file, RuleSpec rule, String message, String hint) {
    return new Problem(rule, SourceRange.startOf(file), message, hint);
  }

  /** Finds imported files beside the importing one. */
  public static ImportResolver resolver() {
    return resolver(path -> Optional.empty());
  }

  /**
   * Finds imported files beside the importing one.
   *
   * @param unsaved the text of a file that is newer than the disk's, where there is one
   */
  public static ImportResolver resolver(Function<Path, Optional<String>> unsaved) {
    return resolver(unsaved, file -> {});
  }

  private static ImportResolver resolver(
      Function<Path, Optional<String>> unsaved, Consumer<Path> opened) {
    Map<Path, String> names = new ConcurrentHashMap<>();
    return (importing, wanted) -> {
      try {
        Path from = Path.of(importing);
        names.putIfAbsent(real(from), importing);
        Path path = from.resolveSibling(wanted).normalize();
        opened.accept(path);
        Optional<String> newer = unsaved.apply(path);
        TextFile content = newer.isPresent() ? new TextFile.Text(newer.get()) : TextFile.read(path);
        return content instanceof TextFile.Text text
            ? new Resolution.Found(
                names.computeIfAbsent(real(path), file -> path.toString()), text.text())
            : new Resolution.Unreadable(((TextFile.Unreadable) content).reason());
      } catch (InvalidPathException invalid) {
        return new Resolution.Unreadable("'" + wanted + "' is no path of a file.");
      }
    };
  }

  /** The one place of a file, whatever links and spellings lead there. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** The text of a file; empty where there is no file, or none that holds text. */
  public static Optional<String> text(Path path) {
    return TextFile.read(path) instanceof TextFile.Text content
        ? Optional.of(content.text())
        : Optional.empty();
  }
}
