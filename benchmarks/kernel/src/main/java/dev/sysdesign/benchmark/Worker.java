package dev.sysdesign.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A process that measures one contender on one workload: a round for each line that it reads, so
 * that somebody else can let contenders take turns, each in a JVM that has seen nothing else.
 */
final class Worker {
  private Worker() {}

  /** Arguments: workload, contender, model seconds of a round. */
  public static void main(String[] args) throws IOException {
    Contender contender = Workload.named(args[0]).contender(args[1]);
    double seconds = Double.parseDouble(args[2]);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String seed = in.readLine(); seed != null; seed = in.readLine()) {
      System.out.println(contender.run(Long.parseLong(seed), seconds).line());
    }
  }
}
