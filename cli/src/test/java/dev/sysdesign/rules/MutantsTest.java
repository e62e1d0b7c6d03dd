package dev.sysdesign.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Are the pairs of the rules worth anything? Each class that is a rule is emptied, and each place
 * that reports is silenced, one at a time, in the compiled product; some pair must fail. All but
 * the net below all rules, which no text reaches.
 */
class MutantsTest {
  @TempDir private Path folder;

  @Test
  void eachRuleThatIsSwitchedOffIsNoticed() throws Exception {
    List<String> said = mutants();
    assertTrue(said.get(said.size() - 1).matches("tried \\d{3} on \\d{3} pairs"), said.toString());
    assertEquals(List.of(), said.subList(0, said.size() - 1));
  }

  /** A program of its own, since only one that is started so may exchange its methods. */
  private List<String> mutants() throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dslf4j.internal.verbosity=ERROR",
                "-javaagent:" + agent(),
                "-cp",
                System.getProperty("java.class.path"),
                Mutants.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> text(log));
    return text(log).lines().toList();
  }

  private static String text(Path file) {
    return Trial.text(file);
  }

  private Path agent() throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Premain-Class", Agent.class.getName());
    main.putValue("Can-Redefine-Classes", "true");
    Path jar = folder.resolve("agent.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.finish();
    }
    return jar;
  }
}
