package dev.sysdesign.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sysdesign.lang.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs of {@code x.sysdesign} and {@code x.diagnostics}: a missing line fails and so does one too
 * many. {@code -Dgolden.update=true} writes what was found, and still fails, so that nobody takes
 * the rewriting for a test.
 */
public record Golden(Path text) {
  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** All pairs of a folder. */
  public static Stream<Golden> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".sysdesign"))
          .sorted()
          .map(Golden::new)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text to look at. */
  public String content() {
    return read(text);
  }

  /** Holds the problems against the file beside the text. */
  public void check(List<Problem> problems) {
    Path expected = Path.of(text.toString().replaceAll("\\.sysdesign$", ".diagnostics"));
    String found = problems.stream().map(Golden::line).collect(Collectors.joining());
    if (UPDATE) {
      try {
        Files.writeString(expected, found);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      fail("golden file rewritten: " + expected);
    }
    assertEquals(read(expected), found);
  }

  private static String line(Problem problem) {
    return "%s:%s: %s: %s: %s\n"
        .formatted(
            problem.line(),
            problem.column(),
            problem.severity().word(),
            problem.code(),
            problem.sentence());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return text.getFileName().toString();
  }
}
