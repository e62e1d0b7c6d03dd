package dev.sysdesign.engine.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Instance types and their vCPUs; loaded from a resource when first asked. */
public final class InstanceCatalog {
  private static final class Table {
    static final Map<String, Integer> VCPUS = load();

    private static Map<String, Integer> load() {
      Map<String, Integer> vcpus = new TreeMap<>();
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  InstanceCatalog.class.getResourceAsStream("instance-vcpus.txt"),
                  StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          if (!line.startsWith("#")) {
            int space = line.indexOf(' ');
            vcpus.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
          }
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      return Map.copyOf(vcpus);
    }
  }

  private InstanceCatalog() {}

  /** The vCPUs of an instance type; empty when the table does not know it. */
  public static OptionalInt vcpus(String instanceType) {
    Integer vcpus = Table.VCPUS.get(instanceType);
    return vcpus == null ? OptionalInt.empty() : OptionalInt.of(vcpus);
  }

  /**
   * The names of the same family as {@code example} (EC2, {@code db.}, {@code cache.} …), sorted.
   */
  public static List<String> known(String example) {
    String prefix = prefix(example);
    return Table.VCPUS.keySet().stream().filter(n -> prefix(n).equals(prefix)).sorted().toList();
  }

  private static String prefix(String name) {
    for (String prefix : List.of("db.", "cache.", "kafka.")) {
      if (name.startsWith(prefix)) {
        return prefix;
      }
    }
    return name.endsWith(".search") ? ".search" : "";
  }
}
