package dev.sysdesign.cost.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceFilesTest {
  private static final Path SOURCE = Path.of("src/main/prices/aws-prices.json");

  @TempDir Path folder;

  @Test
  void readsItsOwnSourceDataAsAFileOfTheUsers() {
    Prices.Loaded loaded = assertInstanceOf(Prices.Loaded.class, PriceFiles.read(SOURCE));
    assertEquals(PriceFiles.shipped().compactText(), loaded.book().compactText());
  }

  @Test
  void takesAnotherPriceFromTheUsersFile() throws IOException {
    Prices.Loaded loaded =
        assertInstanceOf(
            Prices.Loaded.class, read(source().replaceFirst("\"0\\.0416\"", "\"0.05\"")));
    assertEquals(
        "0.05",
        loaded.book().rate("ec2:t3.medium", "us-east-1").orElseThrow().first().toPlainString());
  }

  @Test
  void rejectsAnUnknownKeyAndNamesItsPlace() throws IOException {
    String broken = source().replaceFirst("\"builtOn\"", "\"bultOn\": \"2026-01-01\", \"builtOn\"");
    assertProblem(
        "prices-unknown-key",
        "'the file' has the unknown key 'bultOn'",
        placeOf(broken, "\"bultOn\""),
        broken);
    assertTrue(only(broken).message().endsWith("Did you mean 'builtOn'?"), only(broken).message());
  }

  @Test
  void rejectsAnUnknownKeyInsideAPrice() throws IOException {
    String broken = source().replaceFirst("\"upTo\"", "\"upto\": 1, \"upTo\"");
    assertProblem(
        "prices-unknown-key",
        ".tiers[0]' has the unknown key 'upto'",
        placeOf(broken, "\"upto\""),
        broken);
  }

  @Test
  void rejectsARateThatNoBillUses() throws IOException {
    String broken = source().replace("\"elb.alb.hour\",\n", "\"elb.abl.hour\",\n");
    PriceProblem problem = only(broken);
    assertEquals("prices-unknown-rate", problem.code());
    assertEquals(
        "No bill uses the rate 'elb.abl.hour'. Did you mean 'elb.alb.hour'?", problem.message());
  }

  @Test
  void rejectsAPriceWrittenAsANumber() throws IOException {
    String broken = source().replaceFirst("\"0\\.0416\"", "0.0416");
    assertProblem(
        "prices-wrong-value",
        "must be a decimal in quotes such as \"0.0416\", not negative, but is the number 0.0416.",
        placeOf(broken, "0.0416,"),
        broken);
  }

  @Test
  void rejectsANegativePrice() throws IOException {
    assertEquals(
        "prices-wrong-value", only(source().replaceFirst("\"0\\.0416\"", "\"-1\"")).code());
  }

  @Test
  void rejectsARegionThatTheFileDoesNotList() throws IOException {
    String broken = source().replaceFirst("\"us-east-1\": \"0\\.000001\"", "\"us-eest-1\": \"1\"");
    assertProblem(
        "prices-unknown-region",
        "'us-eest-1' is none of the file's regions. Did you mean 'us-east-1'?",
        placeOf(broken, "\"us-eest-1\""),
        broken);
  }

  @Test
  void rejectsTiersWithAGap() throws IOException {
    String broken = source().replaceFirst("\"from\": 300000000", "\"from\": 300000001");
    PriceProblem problem = only(broken);
    assertEquals("prices-broken-tiers", problem.code());
    assertEquals(
        "This tier starts at 300000001; it must start at 300000000, where the one before ends.",
        problem.message());
  }

  @Test
  void rejectsTheSamePriceTwice() throws IOException {
    String broken = source().replace("\"elb.alb.hour\",\n", "\"elb.nlb.hour\",\n");
    assertEquals("prices-duplicate", only(broken).code());
  }

  @Test
  void rejectsAMissingDate() throws IOException {
    String broken = source().replaceFirst("\"builtOn\": \"[^\"]*\",", "");
    assertProblem(
        "prices-missing-key", "'the file' lacks the key 'builtOn'", new Place(1, 1), broken);
  }

  @Test
  void rejectsAnotherSchemaVersion() throws IOException {
    String broken = source().replaceFirst("\"schemaVersion\": 1", "\"schemaVersion\": 2");
    assertEquals("prices-wrong-version", only(broken).code());
  }

  @Test
  void rejectsAMonthOfOtherLength() throws IOException {
    String broken = source().replaceFirst("\"hoursPerMonth\": 730", "\"hoursPerMonth\": 744");
    assertEquals("prices-other-month", only(broken).code());
  }

  @Test
  void rejectsWhatIsNotJson() throws IOException {
    PriceProblem problem = only("{\n  \"a\": 1,\n  oops\n}");
    assertEquals("prices-not-json", problem.code());
    assertEquals(3, problem.place().line());
  }

  @Test
  void rejectsAnEmptyFile() throws IOException {
    assertEquals("prices-wrong-value", only("").code());
  }

  @Test
  void rejectsDeepNestingWithoutCrashing() throws IOException {
    assertEquals("prices-not-json", only("[".repeat(100_000)).code());
  }

  @Test
  void saysThatAFileIsMissing() {
    Prices.Rejected rejected =
        assertInstanceOf(Prices.Rejected.class, PriceFiles.read(folder.resolve("none.json")));
    assertEquals("prices-unreadable", rejected.problems().get(0).code());
  }

  private static String source() throws IOException {
    return Files.readString(SOURCE);
  }

  private Prices read(String text) throws IOException {
    Path file = folder.resolve("prices.json");
    Files.writeString(file, text);
    return PriceFiles.read(file);
  }

  private PriceProblem only(String text) throws IOException {
    Prices.Rejected rejected = assertInstanceOf(Prices.Rejected.class, read(text));
    return rejected.problems().get(0);
  }

  private void assertProblem(String code, String message, Place place, String text)
      throws IOException {
    PriceProblem problem = only(text);
    assertEquals(code, problem.code());
    assertTrue(problem.message().contains(message), problem.message());
    assertEquals(place, problem.place());
  }

  private static Place placeOf(String text, String mark) {
    int at = text.indexOf(mark);
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new Place(line, at - text.lastIndexOf('\n', at - 1));
  }
}
