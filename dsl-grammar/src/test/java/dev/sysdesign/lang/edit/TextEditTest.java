package dev.sysdesign.lang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.Edits;
import dev.sysdesign.engine.model.edit.ModelEdit;
import dev.sysdesign.engine.model.edit.Outcome;
import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.SourceParser;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.formatting.SystemFormatter;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Reading the edited text gives the edited model. */
class TextEditTest {
  private final Map<String, Integer> written = new TreeMap<>();
  private final Map<String, Integer> refused = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void theTextSaysWhatTheModelSays() {
    all(2, text -> SystemFormatter.format(SourceParser.parse("a", text)));
  }

  @Test
  void ofTextsThatAreNotFormatted() {
    all(1, text -> text.replace("    ", "\t").replace(" }", "}"));
  }

  @Test
  void ofTextsWithOtherLineBreaks() {
    all(1, text -> text.replace("\n", "\r\n").stripTrailing());
  }

  private void all(int seeds, UnaryOperator<String> form) {
    ModelEditTest.systems()
        .map(sample -> new Corpus.Sample(sample.name(), form.apply(sample.text())))
        .forEach(sample -> each(sample, EditCorpus.has(sample.name()) ? 6 * seeds : seeds));
    assertEquals(List.of(), wrong.stream().limit(6).toList(), () -> wrong.size() + " are wrong");
    RandomEdits.names()
        .forEach(kind -> assertTrue(written.getOrDefault(kind, 0) >= 1, kind + " of " + written));
    assertTrue(refused.values().stream().mapToInt(n -> n).sum() < 20, () -> "refused " + refused);
  }

  private void each(Corpus.Sample sample, int seeds) {
    Topology model = SystemModels.lower(sample.name(), sample.text()).topology().get();
    for (int seed = 0; seed < seeds; seed++) {
      for (Map.Entry<String, Supplier<Optional<ModelEdit>>> kind :
          new RandomEdits(model, seed + sample.name().hashCode()).kinds().entrySet()) {
        kind.getValue().get().ifPresent(edit -> one(sample, model, kind.getKey(), edit));
      }
    }
  }

  private void one(Corpus.Sample sample, Topology model, String kind, ModelEdit edit) {
    Outcome outcome = Edits.apply(edit, model, LanguageVocabulary.ALL);
    TextOutcome text = TextEdits.of(edit, SystemText.of(sample.name(), sample.text()));
    if (!(outcome instanceof Outcome.Applied applied)) {
      assertTrue(text instanceof TextOutcome.Refused, () -> sample + ": " + edit);
      return;
    }
    if (!(text instanceof TextOutcome.Changed changed)) {
      refused.merge(kind + ": " + text, 1, Integer::sum);
      return;
    }
    written.merge(kind, 1, Integer::sum);
    String now = changed.texts().getOrDefault(sample.name(), sample.text());
    Optional<Topology> read = SystemModels.lower(sample.name(), now).topology();
    if (!read.equals(Optional.of(applied.topology()))) {
      wrong.add(
          "%s: %s %s\n%s\nread as %s\nand not %s"
              .formatted(sample, kind, edit, now, read, applied.topology()));
    }
    wrong.addAll(new TextChecks(sample.text(), now, changed.changes()).wrong(sample + ": " + edit));
  }
}
