package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.TypeConversionException;

/** Files that a call reads and writes. */
final class FilesOfCallsTest {
  private static final String SYSTEM =
      "param n: 1\nsystem s { client u { rate: 1rps }\nservice a { instances: n }\nu -> a }\n";

  @TempDir private Path folder;

  @Test
  void aPictureDoesNotTakeThePlaceOfAText() throws IOException {
    Path file = Files.writeString(folder.resolve("s.sysdesign"), SYSTEM);
    Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
    for (Path output : new Path[] {file, link, folder.resolve("other.sysdesign")}) {
      Call call =
          Call.of("render", file.toString(), "--no-simulate", "--output", output.toString());
      assertEquals(2, call.code());
      assertTrue(call.err().startsWith("sysdesign: output-is-source: '" + output), call.err());
      assertEquals(SYSTEM, Files.readString(file));
    }
    Path picture = folder.resolve("s.svg");
    Call call = Call.of("render", file.toString(), "--no-simulate", "--output", picture.toString());
    assertEquals(0, call.code(), call.err());
    assertTrue(Files.readString(picture).startsWith("<svg"));
  }

  @Test
  void aParamIsVariedOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("s.sysdesign"), SYSTEM);
    Call call = Call.of("sweep", file.toString(), "--vary", "n=1", "--vary", "n=2");
    assertEquals(2, call.code());
    assertTrue(
        call.err().startsWith("sysdesign: wrong-call: '--vary n' is given twice."), call.err());
    Call set = Call.of("check", file.toString(), "--set", "n=1", "--set", "n=2");
    assertEquals(2, set.code());
    assertTrue(set.err().startsWith("sysdesign: wrong-call: '--set n' is given twice."), set.err());
  }

  @Test
  void aNameThatNoFileCanHaveIsSaidInASentence() {
    String reason =
        org.junit.jupiter.api.Assertions.assertThrows(
                TypeConversionException.class, () -> FileArgument.read("a\0b"))
            .getMessage();
    assertTrue(reason.startsWith("'a\0b' is no path of a file."), reason);
  }

  @Test
  void tooLittleMemoryForAFileIsNoFaultOfOurs() {
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            System.out,
            new java.io.PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8),
            false,
            Interrupt.when(() -> false));
    assertEquals(4, Fault.report(terminal, new OutOfMemoryError(), false));
    assertTrue(
        err.toString(java.nio.charset.StandardCharsets.UTF_8)
            .matches("sysdesign: out-of-memory: .* \\d+ MB .*SYSDESIGN_HEAP.*\\s+"));
  }
}
