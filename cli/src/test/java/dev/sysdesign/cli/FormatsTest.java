package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What results are written as, and where to. */
final class FormatsTest {
  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("parts.sysdesign"), "param work: 5ms\n");
    Files.writeString(
        Files.writeString(folder.resolve("s.sysdesign"), "").toAbsolutePath(),
        """
        import "parts.sysdesign"
        system shop "A | B" {
          param load: 50rps
          client c { rate: load }
          service s_1 { serviceTime: constant(work), instance: m6i.large }
          c -> s_1 { latency: 0ms }
          slo "fast | good" { c.p50 < 1s, cost < $500/month }
          simulate { duration: 5s, warmup: 1s, seed: 1 }
        }
        """);
    file = folder.resolve("s.sysdesign").toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void jsonIsTheSameByItsWordAndByItsOption() {
    String word = Call.of("simulate", file, "--format", "json").out();
    String option = Call.of("simulate", file, "--json").out();
    assertEquals(withoutClock(option), withoutClock(word));
    assertEquals(0, Call.of("explain", file, "--format", "json").code());
    Call both = Call.of("simulate", file, "--json", "--format", "csv");
    assertEquals(2, both.code());
    assertTrue(both.err().contains("leave out one of the two"), both.err());
  }

  private static String withoutClock(String json) {
    return json.replaceAll("\"wallMs\": [0-9.]+", "");
  }

  @Test
  void filesAreWrittenByTheirEndingsAndStandardOutputKeepsItsText() throws IOException {
    Call plain = Call.of("simulate", file);
    Call call =
        Call.of(
            "simulate",
            file,
            "-o",
            at("a.json"),
            "--output",
            at("a.md"),
            "-o",
            "csv=" + at("a.dat"),
            "-o",
            at("a.txt"));

    assertEquals(0, call.code(), call.err());
    assertEquals(plain.out(), call.out());
    assertEquals(plain.out(), read("a.txt"));
    assertEquals("shop", new ObjectMapper().readTree(read("a.json")).get("system").asText());
    assertTrue(read("a.md").startsWith("### shop"), read("a.md"));
    assertTrue(read("a.dat").startsWith("scenario,complete,kind,name,"), read("a.dat"));
    assertTrue(Call.of("simulate", file, "--format", "csv").out().startsWith("scenario,"));
  }

  @Test
  void aFileHasNoColours() throws IOException {
    Call call = Call.of("simulate", file, "--color", "always", "-o", at("a.txt"));
    assertTrue(call.out().contains("\u001b["));
    assertFalse(read("a.txt").contains("\u001b["));
  }

  /** Every table has as many cells in each row, and the text of the file is no markup. */
  @Test
  void markdownHasTablesOfEqualRows() {
    for (String[] call :
        new String[][] {
          {"simulate", file, "--format", "markdown"},
          {"simulate", file, "--format", "markdown", "--all"},
          {"simulate", file, "--format", "markdown", "--quiet"},
          {"diff", file, file, "--format", "markdown"},
          {"sweep", file, "--vary", "load=10rps,20rps", "--format", "markdown"}
        }) {
      String text = Call.of(call).out();
      int cells = 0;
      String before = "";
      for (String line : text.lines().toList()) {
        boolean row = line.startsWith("|");
        assertTrue(before.isEmpty() || line.isEmpty() || row == before.startsWith("|"), text);
        int bars = line.replace("\\|", "").replaceAll("[^|]", "").length();
        assertTrue(!row || !before.startsWith("|") || bars == cells, text);
        cells = bars;
        before = line;
      }
      assertTrue(cells > 2 || text.contains("|---|"), text);
      assertFalse(text.contains("### \\|"), text);
      assertTrue(text.contains("s\\_1") || !text.contains("s_1"), text);
    }
    assertTrue(Call.of("simulate", file, "--format", "markdown").out().contains("fast \\| good"));
  }

  @Test
  void csvHasARowForEverySubjectAndEveryVariant() {
    List<String> rows = Call.of("simulate", file, "--format", "csv").out().lines().toList();
    assertEquals(
        List.of("system", "request", "request", "component", "component", "edge"), kinds(rows));
    int columns = rows.get(0).split(",", -1).length;
    rows.forEach(row -> assertEquals(columns, row.split(",", -1).length, row));

    List<String> sweep =
        Call.of("sweep", file, "--vary", "load=10rps,20rps", "--format", "csv")
            .out()
            .lines()
            .toList();
    assertEquals(3, sweep.size());
    assertTrue(sweep.get(0).startsWith("load,complete,offered,"), sweep.get(0));
    assertTrue(sweep.get(2).startsWith("20rps,true,"), sweep.get(2));
    assertTrue(sweep.get(2).endsWith(",2,0,0"), sweep.get(2));
  }

  private static List<String> kinds(List<String> rows) {
    return rows.stream().skip(1).map(row -> row.split(",", -1)[2]).toList();
  }

  @Test
  void neverWritesOverAFileThatWasRead() throws IOException {
    String before = read("parts.sysdesign");
    for (String out : new String[] {at("s.sysdesign"), "json=" + at("parts.sysdesign")}) {
      Call call = Call.of("simulate", file, "-o", out);
      assertEquals(2, call.code(), out);
      assertTrue(call.err().contains("output-is-source"), call.err());
    }
    Path numbers = Files.writeString(folder.resolve("n.csv"), "time\n5ms\n6ms\n");
    Path reads = folder.resolve("t.sysdesign");
    String system = read("s.sysdesign");
    Files.writeString(reads, system.replace("constant(work)", "empirical(\"n.csv\")"));
    Call table = Call.of("simulate", reads.toString(), "-o", numbers.toString());
    assertTrue(table.err().contains("output-is-source: '" + numbers), table.err());
    assertEquals("time\n5ms\n6ms\n", read("n.csv"));
    assertEquals(before, read("parts.sysdesign"));
  }

  @Test
  void refusesFormatsAndFilesThatThereAreNot() {
    refused("there are text, json, markdown, csv", "simulate", file, "--format", "svg");
    refused("there are text, json, markdown.", "diff", file, file, "--format", "csv");
    refused("there are text, json.", "explain", file, "--format", "markdown");
    refused("no format 'junit' here", "simulate", file, "-o", "junit=" + at("a.xml"));
    refused("the ending says no format", "simulate", file, "-o", at("a.foo"));
    refused("cannot be written", "simulate", file, "-o", at("no/a.json"));
    refused("are the same file", "simulate", file, "-o", at("a.md"), "-o", at("./a.md"));
  }

  @Test
  void aProblemOfAVariedParamNamesTheOptionThatGaveIt() {
    refused("'--vary loat': There is no param 'loat'", "sweep", file, "--vary", "loat=1rps,2rps");
    refused("'--set loat': There is no param 'loat'", "simulate", file, "--set", "loat=1rps");
  }

  private static void refused(String why, String... call) {
    Call refused = Call.of(call);
    assertEquals(2, refused.code(), why);
    assertTrue(
        refused.err().startsWith("sysdesign: ") && refused.err().contains(why), refused.err());
    assertEquals("", refused.out());
  }

  @Test
  void keepsToNarrowTerminals() {
    for (String[] call :
        new String[][] {
          {"simulate", file}, {"diff", file, file}, {"sweep", file, "--rates", "9rps"}
        }) {
      Call narrow = Call.of(Map.of("COLUMNS", "24"), "", false, call);
      narrow
          .out()
          .lines()
          .forEach(line -> assertTrue(line.length() <= 24 || !line.strip().contains(" "), line));
    }
  }
}
