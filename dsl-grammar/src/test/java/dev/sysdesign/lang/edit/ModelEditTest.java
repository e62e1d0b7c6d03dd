package dev.sysdesign.lang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.Edits;
import dev.sysdesign.engine.model.edit.ModelEdit;
import dev.sysdesign.engine.model.edit.Outcome;
import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelEditTest {
  private static final int SEEDS = 8;

  static Stream<Corpus.Sample> systems() {
    return Stream.of(
            Corpus.valid(), Corpus.systems(), Corpus.samples(), Corpus.labs(), EditCorpus.all())
        .flatMap(samples -> samples.stream())
        .filter(s -> SystemModels.lower(s.name(), s.text()).isValid());
  }

  @Test
  void theTextsOfThisTestAreValid() {
    for (Corpus.Sample sample : EditCorpus.all()) {
      assertEquals(
          List.of(),
          SystemModels.lower(sample.name(), sample.text()).problems().stream()
              .filter(p -> p.isError())
              .toList());
    }
  }

  @Test
  void everyEditHasItsInverse() {
    Map<String, Integer> applied = new TreeMap<>();
    systems()
        .forEach(
            sample -> {
              Topology model = SystemModels.lower(sample.name(), sample.text()).topology().get();
              for (int seed = 0; seed < SEEDS; seed++) {
                for (Map.Entry<String, Supplier<Optional<ModelEdit>>> kind :
                    new RandomEdits(model, seed).kinds().entrySet()) {
                  Optional<ModelEdit> edit = kind.getValue().get();
                  if (edit.isPresent() && undone(sample, model, edit.get())) {
                    applied.merge(kind.getKey(), 1, Integer::sum);
                  }
                }
              }
            });
    RandomEdits.names()
        .forEach(kind -> assertTrue(applied.getOrDefault(kind, 0) >= 5, kind + " of " + applied));
  }

  private static boolean undone(Corpus.Sample sample, Topology model, ModelEdit edit) {
    Outcome outcome = Edits.apply(edit, model, LanguageVocabulary.ALL);
    if (!(outcome instanceof Outcome.Applied applied)) {
      return false;
    }
    Outcome back = Edits.apply(applied.inverse(), applied.topology(), LanguageVocabulary.ALL);
    assertEquals(
        new Outcome.Applied(model, applied.inverse()).topology(),
        back instanceof Outcome.Applied undone ? undone.topology() : back,
        () -> sample + ": " + edit + " undone by " + applied.inverse());
    return true;
  }
}
