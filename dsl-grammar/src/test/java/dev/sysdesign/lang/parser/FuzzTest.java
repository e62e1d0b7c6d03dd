package dev.sysdesign.lang.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.Parsing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** Whole systems with one to four random token edits. */
class FuzzTest {
  private static final Pattern TOKEN = Pattern.compile("[\\w-]+|\\s+|[^\\w\\s]");
  private static final int MUTANTS = 400;

  /** What a few wrong tokens may cost: in the mean, a statement in twelve. */
  private static final double LEAST_KEPT = 0.92;

  @Test
  void keepsMostStatementsOfDamagedFiles() {
    int wanted = 0;
    int kept = 0;
    for (Corpus.Sample sample : Corpus.systems()) {
      List<String> whole = Statements.of(Parsing.parse(sample.text())).texts();
      for (int seed = 1; seed <= MUTANTS; seed++) {
        String text = damaged(sample.text(), new Random(seed));
        List<String> found = Statements.of(parse(sample, seed, text)).texts();
        wanted += whole.size();
        kept += whole.size() - Statements.missing(whole, found).size();
      }
    }
    double share = (double) kept / wanted;
    assertTrue(share >= LEAST_KEPT, "kept " + share);
  }

  private static XtextResource parse(Corpus.Sample sample, int seed, String text) {
    try {
      XtextResource resource = Parsing.parse(text);
      assertEquals(text, resource.getParseResult().getRootNode().getText());
      return resource;
    } catch (RuntimeException failure) {
      throw new AssertionError("seed " + seed + " of " + sample + ":\n" + text, failure);
    }
  }

  private static String damaged(String text, Random random) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    int edits = 1 + random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(tokens.size());
      String other = tokens.get(random.nextInt(tokens.size()));
      switch (random.nextInt(3)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, other);
        default -> tokens.set(at, other);
      }
    }
    return String.join("", tokens);
  }
}
