package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that are refused say what would not be, and recommendations what speaks against them. */
final class SaysWhatIsAllowedTest {
  private static final String TEXT =
      """
      param n: 1
      system s {
        client u { rate: 50rps }
        queue jobs
        worker w { instances: n, concurrency: 1, serviceTime: exponential(25ms) }
        u -> jobs -> w
        slo "fast" { u.p99 < 90ms }
        simulate { duration: 30s, warmup: 1s, seed: 1 }
      }
      """;

  @TempDir private Path folder;

  private String file(String text) throws IOException {
    Path file = folder.resolve("s.sysdesign");
    Files.writeString(file, text);
    return file.toString();
  }

  private static void says(String words, String... call) {
    Call done = Call.of(call);
    assertEquals(2, done.code(), done.err());
    assertTrue(done.err().contains(words), done.err());
  }

  @Test
  void aRangeGoesUp() throws IOException {
    says("a range that goes up, such as 1..8", "sweep", file(TEXT), "--vary", "n=3..1");
  }

  @Test
  void aFolderIsMissing() throws IOException {
    String missing = folder.resolve("none").toString();
    says("there is no folder '" + missing, "simulate", file(TEXT), "-o", missing + "/x.json");
  }

  @Test
  void aNegativeShareIsOutOfItsRange() throws IOException {
    says("a percentage from 0% to ", "diff", file(TEXT), file(TEXT), "--matter", "-5%");
  }

  @Test
  void aNegativeNumberIsBelowWhatThereIs() throws IOException {
    String text = TEXT.replace("concurrency: 1", "concurrency: -1");
    says("values are 0 or more", "check", file(text));
  }

  @Test
  void aVariantThatFallsBehindIsNotRecommendedWithoutAWord() throws IOException {
    String swept = Call.of("sweep", file(TEXT), "--vary", "n=1,3").out().replaceAll("\\s+", " ");
    assertTrue(swept.contains("All objectives hold with n 1; 3."), swept);
    assertTrue(swept.contains("n 1: The only slot of 'w' is full"), swept);
    assertTrue(!swept.contains("n 3: "), swept);

    Call call = Call.of("diff", file(TEXT), file(TEXT));
    assertTrue(
        call.out().replaceAll("\\s+", " ").contains("In the head: The only slot of 'w' is full"),
        call.out());
  }

  @Test
  void noRunIsAddedWhenItsEventsAreSpent() throws IOException {
    String said =
        Call.of("simulate", file(TEXT), "--precision", "1%", "--max-events", "1k", "--json").out();
    assertTrue(said.contains("\"complete\": false"), said);
    assertTrue(!said.contains("\"replications\": 50"), said);
  }

  @Test
  void anEdgeHasItsCostInTheCsv() {
    String file = "src/test/resources/cases/lock-and-backlogs.sysdesign";
    String csv = Call.of("simulate", file, "--format", "csv").out();
    assertTrue(
        csv.lines().anyMatch(l -> l.matches("[^,]*,true,edge,users -> lb,.*,[1-9]\\d+\\.\\d+")),
        csv);
  }
}
