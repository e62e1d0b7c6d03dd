package dev.sysdesign.benchmark;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The workloads in the language. */
final class Systems {
  private static final Pattern NUMBER = Pattern.compile("\\$\\{(\\w+)\\}");
  private static final int W12_RATE = 10_000;

  private Systems() {}

  /** The yardstick with its rate and its capacities multiplied. */
  static Topology w12(int scale) {
    String text =
        NUMBER
            .matcher(resource("w12.sysdesign"))
            .replaceAll(match -> Integer.toString(scale * number(match.group(1))));
    return lower(text);
  }

  private static int number(String name) {
    return name.equals("rate") ? W12_RATE : Integer.parseInt(name);
  }

  /** Requests that visit stations with so many servers each, one after the other. */
  static Topology tandem(int stations, int servers, double perSecond, double serviceMillis) {
    StringBuilder text = new StringBuilder("system tandem {\n");
    text.append("client source { rate: ").append(perSecond).append("rps }\n");
    for (int i = 1; i <= stations; i++) {
      text.append("service s").append(i).append(" { concurrency: ").append(servers);
      text.append(", queue: unlimited, serviceTime: exponential(").append(serviceMillis);
      text.append("ms) }\n");
      text.append("source -> s").append(i).append(" { latency: 0ms }\n");
    }
    return lower(text.append("}\n").toString());
  }

  static Topology lower(String text) {
    LoweredSystem lowered = SystemModels.lower("benchmark", text);
    return lowered
        .topology()
        .orElseThrow(() -> new IllegalArgumentException(lowered.problems().toString()));
  }

  private static String resource(String name) {
    try (InputStream in = Systems.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
