package dev.sysdesign.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update=true} rewrites them and still fails. */
public final class Golden {
  private Golden() {}

  /**
   * Compares a file with what it should hold.
   *
   * @param next what to do when the file has been rewritten
   */
  public static void check(Path file, String actual, String next) {
    try {
      String expected = Files.exists(file) ? Files.readString(file) : "";
      if (!expected.equals(actual) && Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
        fail(file + " has been rewritten: " + next);
      }
      assertEquals(expected, actual, file + " is stale: run this test with -Dgolden.update=true");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
