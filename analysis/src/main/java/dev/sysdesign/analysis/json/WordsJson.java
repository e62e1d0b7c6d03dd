package dev.sysdesign.analysis.json;

import java.util.List;

/** What words mean, as JSON. */
public final class WordsJson {
  private WordsJson() {}

  /**
   * One meaning of a word.
   *
   * @param kind what the word is
   * @param text its documentation, in Markdown
   */
  public record Meaning(String word, String kind, String text) {}

  /** All of them, in this order. */
  public static String of(List<Meaning> meanings) {
    return JsonOut.object(
        out -> {
          out.whole("schemaVersion", JsonReport.SCHEMA_VERSION);
          out.objects(
              "words",
              meanings,
              meaning -> {
                out.text("word", meaning.word());
                out.text("kind", meaning.kind());
                out.text("text", meaning.text());
              });
        });
  }
}
