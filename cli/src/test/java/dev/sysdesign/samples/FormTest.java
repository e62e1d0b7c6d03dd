package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sysdesign.lang.SourceParser;
import dev.sysdesign.lang.formatting.SystemFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever opens a sample and has the editor format it changes nothing. */
class FormTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".sysdesign")).sorted().toList();
    }
  }

  @Test
  void findsTheSamples() throws IOException {
    assertFalse(files().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("files")
  void isTheFormOfTheFormatter(Path file) throws IOException {
    String text = Files.readString(file);
    assertEquals(text, SystemFormatter.format(SourceParser.parse(file.toString(), text)));
  }
}
