package dev.sysdesign.lang.reference;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What words mean: those of the language's catalogs, and the codes of rules. Immutable. */
public final class Reference {
  private final List<Entry> entries;

  private Reference(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * The entries of the language, and of these rules.
   *
   * @param rules those of all modules; the language knows its own only
   */
  public static Reference with(List<RuleSpec> rules) {
    List<Entry> all = new ArrayList<>(Entries.all());
    for (RuleSpec rule : rules) {
      String text =
          "**%s** — %s\n\n```sysdesign\n%s\n```\n\n%s"
              .formatted(rule.code(), rule.doc(), rule.example(), rule.fix());
      all.add(new Entry(rule.code(), "a rule " + rule.kind().words(), text));
    }
    return new Reference(all);
  }

  /** All of them, in the order of the catalogs. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * What a word means: entries of exactly that word; without one those of that property whatever
   * its owner, and functions without their brackets; without those constructs whose name holds it.
   * Upper and lower case are alike. Empty for a word that nobody knows.
   */
  public List<Entry> find(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Entry> exact = all(entry -> same(entry.word(), wanted));
    List<Entry> owned = exact.isEmpty() ? all(entry -> same(entry.last(), wanted)) : exact;
    return owned.isEmpty() ? constructs(wanted) : owned;
  }

  private List<Entry> constructs(String wanted) {
    return all(
        entry ->
            entry.kind().equals(Entries.CONSTRUCT)
                && entry.word().toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** The known word that an unknown one may be meant for, as a sentence; "" where none is near. */
  public String hint(String word) {
    List<String> words =
        Stream.concat(entries.stream().map(Entry::word), entries.stream().map(Entry::last))
            .map(known -> known.replace("()", ""))
            .distinct()
            .toList();
    return DidYouMean.hint(word, words);
  }

  /** The words without an owner by what they are, for those who do not know what to ask for. */
  public Map<String, List<String>> words() {
    return entries.stream()
        .filter(entry -> !entry.word().contains("."))
        .collect(
            Collectors.groupingBy(
                Entry::kind,
                LinkedHashMap::new,
                Collectors.mapping(Entry::word, Collectors.toList())));
  }

  private List<Entry> all(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).toList();
  }

  private static boolean same(String word, String wanted) {
    String known = word.toLowerCase(Locale.ROOT);
    return known.equals(wanted) || known.replace("()", "").equals(wanted.replace("()", ""));
  }
}
