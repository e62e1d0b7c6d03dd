package dev.sysdesign.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update=true} rewrites them and still fails. */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** Compares with the golden file of this name. */
  public static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      String expected = Files.exists(file) ? Files.readString(file) : "";
      if (!expected.equals(actual) && Boolean.getBoolean("golden.update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
        fail(file + " has been rewritten: look at what changed, then run the test again");
      }
      assertEquals(expected, actual, file + " differs; -Dgolden.update=true rewrites it");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
