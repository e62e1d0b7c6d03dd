package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No result takes the place of a file that its call has read, whatever that one is called. */
final class FilesThatWereReadTest {
  private static final String SYSTEM =
      """
      import "parts.sysdesign"
      param n: 1
      system s {
        client u { rate: 1rps }
        service a from app { instances: n }
        u -> a
        scenario gone { at 1s for 2s: node-crash on a }
        simulate { duration: 10s }
      }
      """;

  private static final String TEMPLATE =
      "template service app { serviceTime: empirical(\"deep/times.txt\") }\n";

  private static final String PRICES = "prices.json";

  /** The last two are other names of the same files. */
  private static final List<String> READ =
      List.of("s.sysdesign", "parts.sysdesign", "deep/times.txt", PRICES, "link.json", "hard.json");

  private static final String[][] CALLS = {
    {"simulate", "FILE"},
    {"simulate", "FILE", "--scenario", "all"},
    {"explain", "FILE"},
    {"diff", "FILE", "FILE"},
    {"sweep", "FILE", "--vary", "n=1,2"},
    {"render", "FILE"},
    {"render", "FILE", "--scenario", "gone"},
    {"render", "FILE", "--no-simulate"},
    {"render", "FILE", "--no-simulate", "--format", "mermaid"}
  };

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("deep"));
    Files.writeString(folder.resolve("s.sysdesign"), SYSTEM);
    Files.writeString(folder.resolve("parts.sysdesign"), TEMPLATE);
    Files.writeString(folder.resolve("deep/times.txt"), "time\n5ms\n6ms\n");
    Files.copy(Path.of("../cost/src/main/prices/aws-prices.json"), folder.resolve(PRICES));
    Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("parts.sysdesign"));
    Files.createLink(folder.resolve("hard.json"), folder.resolve("deep/times.txt"));
  }

  @Test
  void staysAsItIs() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String[] call : CALLS) {
      for (String read : READ) {
        boolean billed = !call[0].equals("render") && !call[0].equals("explain");
        if (billed || !read.equals(PRICES)) {
          refused(call, billed, read, lost);
        }
      }
    }
    assertEquals(List.of(), lost, () -> String.join("\n", lost));
  }

  private void refused(String[] call, boolean billed, String read, List<String> lost)
      throws IOException {
    Path target = folder.resolve(read);
    String before = Files.readString(target);
    List<String> words = new ArrayList<>();
    for (String word : call) {
      words.add(word.equals("FILE") ? folder.resolve("s.sysdesign").toString() : word);
    }
    words.addAll(List.of("--output", (call[0].equals("render") ? "" : "json=") + target));
    words.addAll(billed ? List.of("--prices", folder.resolve(PRICES).toString()) : List.of());
    Call done = Call.of(words.toArray(new String[0]));
    boolean said = done.err().contains("output-is-source: '" + target + "'");
    if (done.code() != 2 || !said || !done.out().isEmpty()) {
      lost.add(words + " " + done.code() + ": " + done.err());
    }
    assertEquals(before, Files.readString(target), words::toString);
  }
}
