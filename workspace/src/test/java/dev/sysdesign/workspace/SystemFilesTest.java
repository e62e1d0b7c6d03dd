package dev.sysdesign.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.lang.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SystemFilesTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".sysdesign")).sorted().toList();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> codes(LoweredSystem system) {
    return system.problems().stream().map(Problem::code).toList();
  }

  private static LoweredSystem read(Path path) {
    return SystemFiles.read(path, Map.of());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsAValidSystem(Path sample) {
    LoweredSystem system = read(sample);
    assertEquals(List.of(), system.problems());
    assertTrue(system.isValid());
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    assertEquals(List.of("missing-file"), codes(read(folder.resolve("nothing.sysdesign"))));
  }

  @Test
  void aFolderIsAProblem() {
    assertEquals(List.of("not-a-file"), codes(read(folder)));
  }

  @Test
  void anEmptyFileIsAProblem() throws IOException {
    assertEquals(List.of("empty-file"), codes(read(write("e.sysdesign", " \n\t\n"))));
  }

  @Test
  void binaryFilesAreProblems() throws IOException {
    Path broken = Files.write(folder.resolve("b"), new byte[] {(byte) 0xC3, 0x28, 0, 1, 2});
    Path nulls = Files.write(folder.resolve("n"), "system s {}\0".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("not-text"), codes(read(broken)));
    assertEquals(List.of("not-text"), codes(read(nulls)));
  }

  @Test
  void aLibraryAloneHasNoSystemToSimulate() throws IOException {
    assertEquals(List.of("no-system"), codes(read(write("l.sysdesign", "param peak: 10krps"))));
  }

  @Test
  void componentsTemplatesAndParamsOfALibraryJoinTheSystem() throws IOException {
    write(
        "lib.sysdesign",
        "param peak: 50rps\ntemplate service std { instances: 3 }\nservice shared from std\n");
    Path main =
        write(
            "main.sysdesign",
            "import \"lib.sysdesign\"\nsystem s {\n client c { rate: peak * 2 }\n c -> shared\n}");
    LoweredSystem system = read(main);
    assertEquals(List.of(), codes(system));
    var topology = system.topology().orElseThrow();
    assertEquals(100, topology.component("c").orElseThrow().properties().amount("rate").orElse(0));
    var shared = topology.component("shared").orElseThrow();
    assertEquals(3, shared.properties().amount("instances").orElse(0));
  }

  @Test
  void filesThatImportEachOtherAreProblems() throws IOException {
    write("b.sysdesign", "import \"a.sysdesign\"");
    Path a = write("a.sysdesign", "import \"b.sysdesign\"\nsystem s { client c { rate: 1rps } }");
    assertTrue(codes(read(a)).contains("import-cycle"));
  }

  @Test
  void overridesTakeThePlaceOfParams() throws IOException {
    Path main = write("o.sysdesign", "system s {\n param peak: 1rps\n client c { rate: peak }\n}");
    LoweredSystem system = SystemFiles.read(main, Map.of("peak", "7krps"));
    var client = system.topology().orElseThrow().component("c").orElseThrow();
    assertEquals(7000, client.properties().amount("rate").orElse(0));
    assertTrue(codes(SystemFiles.read(main, Map.of("peek", "1rps"))).contains("unknown-param"));
    assertTrue(codes(SystemFiles.read(main, Map.of("peak", "}"))).contains("wrong-override"));
    assertTrue(codes(SystemFiles.read(main, Map.of("peak", "7ms"))).contains("wrong-unit"));
  }

  @Test
  void tenMegabytesOfNoiseEndInProblems() throws IOException {
    String noise = "servce x { a: ] -> ( 1. }\n".repeat(10_000_000 / 26);
    LoweredSystem system = read(write("noise.sysdesign", noise));
    assertTrue(system.problems().size() > 1);
  }

  @Test
  void threeThousandNestedGroupsEndInAProblem() throws IOException {
    String deep =
        "system s {\n" + "group \"g\" {\n".repeat(3000) + "service a\n" + "}\n".repeat(3001);
    assertTrue(codes(read(write("deep.sysdesign", deep))).contains("nested-too-deeply"));
  }

  @Test
  void fiveThousandComponentsAreASystem() throws IOException {
    StringBuilder text = new StringBuilder("system s {\n client c { rate: 1rps }\n c -> s0\n");
    for (int i = 0; i < 5000; i++) {
      text.append(" service s").append(i).append(" { instances: 2, serviceTime: 5ms }\n");
      if (i > 0) {
        text.append(" s").append(i - 1).append(" -> s").append(i).append('\n');
      }
    }
    LoweredSystem system = read(write("many.sysdesign", text.append("}\n").toString()));
    assertEquals(List.of(), codes(system));
    assertEquals(5001, system.topology().orElseThrow().components().size());
  }

  @Test
  void aFileBehindALinkIsTheSameFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("params.sysdesign"), "param n: 3");
    Files.createSymbolicLink(folder.resolve("link.sysdesign"), folder.resolve("params.sysdesign"));
    Path system = folder.resolve("system.sysdesign");
    Files.writeString(
        system,
        """
        import "params.sysdesign"
        import "link.sysdesign"
        import "../%s/params.sysdesign"
        system c { client u { rate: 10rps }
        service a { instances: n }
        u -> a }
        """
            .formatted(folder.getFileName()));
    assertEquals(List.of(), SystemFiles.read(system, Map.of()).problems());
  }
}
