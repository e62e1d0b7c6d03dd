package dev.sysdesign.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A contender in a JVM of its own, and the rounds that it has run. */
final class Turn implements AutoCloseable {
  private final Process process;
  private final BufferedWriter to;
  private final BufferedReader from;
  private final List<Round> rounds = new ArrayList<>();

  Turn(Workload workload, String who, double seconds) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                workload.name(),
                who,
                Double.toString(seconds))
            .redirectError(Redirect.INHERIT)
            .start();
    to =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    from =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Runs a round and waits for its end. */
  Round round(long seed) throws IOException {
    to.write(Long.toString(seed));
    to.newLine();
    to.flush();
    String line = from.readLine();
    if (line == null) {
      throw new IOException("a contender ended before its round");
    }
    return Round.of(line);
  }

  /** Runs a round that counts. */
  void measure(long seed) throws IOException {
    rounds.add(round(seed));
  }

  double least(ToDoubleFunction<Round> value) {
    return sorted(value)[0];
  }

  double median(ToDoubleFunction<Round> value) {
    double[] all = sorted(value);
    return (all[(all.length - 1) / 2] + all[all.length / 2]) / 2;
  }

  private double[] sorted(ToDoubleFunction<Round> value) {
    double[] all = rounds.stream().mapToDouble(value).toArray();
    Arrays.sort(all);
    return all;
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}
