package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sysdesign.lang.reference.Entry;
import dev.sysdesign.lang.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocsTest {
  private static final Reference REFERENCE = Reference.with(AllRules.all());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "service, a component type, Code of yours",
    "service.queue, a property of service, more are rejected",
    "edge.timeout, a property of an edge, How long the caller waits",
    "zipf, a function, Keys by popularity",
    "check().interval, an argument of check(), default",
    "cache-stampede, a fault, A cache finds next to nothing",
    "p99, a metric, 99th percentile",
    "scenario, a statement, scenario",
    "self-call, a rule of the text, Name another component",
    "instances-not-settled, a rule of a run, instances",
    "hand over, a construct of the language, goes on|accepted",
    "SERVICE, a component type, Code of yours"
  })
  void saysWhatAWordMeans(String word, String kind, String text) {
    Call call = Call.of("docs", word);
    assertEquals(0, call.code(), call.err());
    assertTrue(call.out().contains(kind), call.out());
    assertTrue(call.out().matches("(?s).*(" + text + ").*"), call.out());
  }

  @Test
  void showsAPropertyOfEachOwner() {
    String out = Call.of("docs", "timeout").out();
    assertTrue(out.contains("client.timeout"), out);
    assertTrue(out.contains("edge.timeout"), out);
  }

  @Test
  void findsEachEntryByItsWord() {
    for (Entry entry : REFERENCE.entries()) {
      assertTrue(REFERENCE.find(entry.word()).contains(entry), entry::word);
      assertFalse(entry.text().isBlank(), entry::word);
    }
  }

  @Test
  void listsAllWordsWithoutOne() {
    String out = Call.of("docs").out();
    for (String kind : REFERENCE.words().keySet()) {
      assertTrue(out.contains(kind + ": "), kind);
    }
    assertTrue(out.lines().allMatch(line -> line.length() <= 100), out);
  }

  @Test
  void namesTheNearestWord() {
    Call call = Call.of("docs", "servce");
    assertEquals(2, call.code());
    assertEquals("", call.out());
    assertTrue(call.err().contains("'servce' is no word"), call.err());
    assertTrue(call.err().contains("Did you mean 'service'?"), call.err());
    assertEquals(2, Call.of("docs", "").code());
  }

  @Test
  void writesJsonAndMarkdown() throws IOException {
    JsonNode words = new ObjectMapper().readTree(Call.of("docs", "p99", "--json").out());
    assertEquals("a metric", words.at("/words/0/kind").asText());
    Path file = folder.resolve("p99.md");
    Call call = Call.of("docs", "p99", "-o", file.toString());
    assertEquals(0, call.code(), call.err());
    assertTrue(Files.readString(file).contains("**p99** — "));
    assertEquals(List.of("**p99**"), bold(Call.of("docs", "p99", "--format", "markdown").out()));
    assertEquals(List.of(), bold(call.out()));
    assertEquals(2, Call.of("docs", "p99", "--format", "csv").code());
  }

  private static List<String> bold(String text) {
    return Pattern.compile("\\*\\*\\w+\\*\\*")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .toList();
  }
}
