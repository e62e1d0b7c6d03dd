package dev.sysdesign.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run never takes more memory than it says: it is given no more. */
class MemoryBoundTest {
  /** What Java, the classes and the topology take before the run, and the new generation. */
  private static final int BEFORE = 24;

  private static final String YOUNG = "-Xmn8m";

  @ParameterizedTest
  @EnumSource
  void aRunNeedsNoMoreMemoryThanItSays(MemoryTrial trial) throws Exception {
    long heap = (trial.need() >> 20) + 1 + BEFORE;
    assertEquals("", run(trial, "-Xmx" + heap + "m"));
  }

  /** What a run in a process of its own complains of. */
  private static String run(MemoryTrial trial, String heap)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            YOUNG,
            heap,
            "-cp",
            System.getProperty("java.class.path"),
            MemoryTrial.class.getName(),
            trial.name());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? "" : "ended with " + process.exitValue() + ": " + output;
  }
}
