package dev.sysdesign.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a file that the call names. */
final class FileArgument {
  private FileArgument() {}

  /**
   * The path.
   *
   * @throws TypeConversionException where there can be no file of that name, or where the process
   *     runs in a locale that cannot say its letters
   */
  static Path read(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException invalid) {
      TypeConversionException wrong =
          new TypeConversionException(
              "'%s' is no path of a file. Letters beyond ASCII need a locale with UTF-8, such as LC_ALL=C.UTF-8"
                  .formatted(text));
      wrong.initCause(invalid);
      throw wrong;
    }
  }
}
