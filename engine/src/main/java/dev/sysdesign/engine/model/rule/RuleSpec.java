package dev.sysdesign.engine.model.rule;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a rule is about. Whatever is found wrong with a system is made from one of these, so that
 * there is no code without a description, and none that means two things.
 *
 * @param code stable, in kebab case; no other rule has it
 * @param severity that of what it finds, unless the finding says otherwise
 * @param kind what it looks at
 * @param doc one or two sentences: what is wrong, and what follows from it
 * @param example the least text that shows it, one or a few lines of a file; a test finds it in the
 *     file on which the rule is tried
 * @param fix one sentence: what mends it
 */
public record RuleSpec(
    String code, Severity severity, Kind kind, String doc, String example, String fix) {
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

  /** What a rule looks at, and so when it can speak. */
  public enum Kind {
    /** The text, with all that it names: known at once. */
    TEXT("of the text"),
    /** What formulas expect of the model, without any run: known while it is typed. */
    FORMULAS("of the formulas"),
    /** What a run measured, and the bill of it. */
    RUN("of a run");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Behind the word "rule", in a sentence. */
    public String words() {
      return words;
    }
  }

  public RuleSpec {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(kind);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("no code in kebab case: " + code);
    }
    if (!isSentence(doc) || !isSentence(fix) || example.isBlank()) {
      throw new IllegalArgumentException(code + " needs a doc, an example and a way to mend it");
    }
  }

  private static boolean isSentence(String text) {
    return text.length() > 1 && !Character.isLowerCase(text.charAt(0)) && text.endsWith(".");
  }

  /** A rule of the text about what keeps a model from being simulated. */
  public static RuleSpec error(String code, String doc, String example, String fix) {
    return new RuleSpec(code, Severity.ERROR, Kind.TEXT, doc, example, fix);
  }

  /** A rule of the text about what is worth a look. */
  public static RuleSpec warning(String code, String doc, String example, String fix) {
    return new RuleSpec(code, Severity.WARNING, Kind.TEXT, doc, example, fix);
  }

  /** A rule about what a run measured, or about its bill. */
  public static RuleSpec ofRun(String code, String doc, String example, String fix) {
    return new RuleSpec(code, Severity.WARNING, Kind.RUN, doc, example, fix);
  }
}
