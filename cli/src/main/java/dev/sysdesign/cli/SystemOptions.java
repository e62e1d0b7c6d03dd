package dev.sysdesign.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which system a command is about. */
final class SystemOptions {
  @Parameters(
      paramLabel = "FILE",
      description = "A .sysdesign file with a system; - reads standard input.")
  Path file;

  @Option(
      names = "--set",
      parameterConsumer = OncePerName.class,
      paramLabel = "NAME=VALUE",
      description =
          "Give a param of the file another value, such as peak=20krps, or a property:"
              + " app.instances=4, 'app -> redis.timeout=50ms' (=default takes it away); may repeat.")
  Map<String, String> settings = new LinkedHashMap<>();
}
