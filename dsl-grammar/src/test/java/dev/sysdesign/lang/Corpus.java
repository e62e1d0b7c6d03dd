package dev.sysdesign.lang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts the language is held against: valid files, whole systems, half-typed statements. */
public final class Corpus {
  private static final Path ROOT = Path.of("src/test/resources/corpus");

  private Corpus() {}

  /** A text with its name. */
  public record Sample(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Small files, each about one form of the language. */
  public static List<Sample> valid() {
    return folder("valid");
  }

  /** Systems of realistic size. */
  public static List<Sample> systems() {
    return folder("systems");
  }

  /** The samples that the project ships. */
  public static List<Sample> samples() {
    return folder("../../../../../samples").stream()
        .filter(sample -> sample.name().endsWith(".sysdesign"))
        .toList();
  }

  /** The labs among them. */
  public static List<Sample> labs() {
    return folder("../../../../../samples/labs").stream()
        .filter(sample -> sample.name().endsWith(".sysdesign"))
        .toList();
  }

  /** The example of the language's own description. */
  public static Sample example() {
    return valid().get(0);
  }

  /** Half-typed statements. */
  public static List<Sample> broken() {
    List<Sample> samples = new ArrayList<>();
    for (String part : read(ROOT.resolve("broken.txt")).split("(?m)^=== ")) {
      if (!part.isEmpty()) {
        int end = part.indexOf('\n');
        samples.add(new Sample(part.substring(0, end), part.substring(end + 1)));
      }
    }
    return samples;
  }

  private static List<Sample> folder(String name) {
    try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> new Sample(file.getFileName().toString(), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
