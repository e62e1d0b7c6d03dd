package dev.sysdesign.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small files can be read whole; docs/contributing/style.md gives the limits. */
class SourceFilesTest {
  private static final int MEDIAN = 100;
  private static final int NINETIETH_PERCENTILE = 300;
  private static final int HANDLER = 60;
  private static final int LARGEST = 500;

  private final List<Path> files = Project.files(Project.ROOT, SourceFilesTest::isSource);

  @Test
  void findsTheSources() {
    assertTrue(files.stream().anyMatch(file -> file.endsWith("SourceFilesTest.java")));
  }

  @Test
  void halfOfTheFilesAreSmall() {
    assertTrue(percentile(50) <= MEDIAN, () -> "the median is " + percentile(50) + " lines");
  }

  @Test
  void nineInTenFilesAreOfModestSize() {
    assertTrue(
        percentile(90) <= NINETIETH_PERCENTILE,
        () -> "the 90th percentile is " + percentile(90) + " lines");
  }

  @Test
  void noFileIsLarge() {
    List<String> large =
        files.stream()
            .filter(file -> lines(file) > LARGEST)
            .map(file -> Project.ROOT.relativize(file) + ": " + lines(file) + " lines")
            .toList();
    assertEquals(List.of(), large);
  }

  /** A handler translates; what computes is too long for it. */
  @Test
  void noHandlerOfARequestIsLongEnoughToCompute() {
    List<Path> handlers =
        files.stream().filter(file -> file.toString().endsWith("Handler.java")).toList();
    assertFalse(handlers.isEmpty());
    assertEquals(
        List.of(),
        handlers.stream()
            .filter(file -> lines(file) > HANDLER)
            .map(file -> Project.ROOT.relativize(file) + ": " + lines(file) + " lines")
            .toList());
  }

  /** The size that this share of the files does not exceed, by the nearest rank. */
  private long percentile(int percent) {
    assertFalse(files.isEmpty());
    List<Long> sizes = files.stream().map(SourceFilesTest::lines).sorted().toList();
    return sizes.get((sizes.size() * percent + 99) / 100 - 1);
  }

  private static long lines(Path file) {
    return Project.text(file).lines().count();
  }

  private static boolean isSource(String name) {
    return name.endsWith(".java")
        || name.endsWith(".ts")
        || name.endsWith(".tsx")
        || name.endsWith(".xtext");
  }
}
