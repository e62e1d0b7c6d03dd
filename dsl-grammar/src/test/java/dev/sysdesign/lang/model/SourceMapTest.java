package dev.sysdesign.lang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceMapTest {
  private static final String FILE = "test.sysdesign";

  static Stream<Corpus.Sample> systems() {
    return Stream.concat(Corpus.systems().stream(), Corpus.samples().stream())
        .filter(sample -> SystemModels.lower(FILE, sample.text()).isValid());
  }

  @Test
  void hasSystemsToLookAt() {
    assertTrue(systems().count() > 5);
  }

  @ParameterizedTest
  @MethodSource("systems")
  void leadsToTheNameAndTheValueOfEveryProperty(Corpus.Sample sample) {
    String text = sample.text();
    SystemModels.lower(FILE, text)
        .sources()
        .places()
        .forEach(
            (element, place) ->
                place
                    .properties()
                    .forEach(
                        (name, found) -> {
                          if (found.key().file().equals(FILE)) {
                            assertEquals(name, cut(text, found.key()).replace("^", ""));
                            String between =
                                text.substring(
                                    found.key().offset() + found.key().length(),
                                    found.value().offset());
                            assertEquals(":", between.strip(), element + "." + name);
                            assertTrue(found.value().length() > 0, element + "." + name);
                          }
                        }));
  }

  /** A copy of each component, made of the texts that the map leads to, is the same one. */
  @ParameterizedTest
  @MethodSource("systems")
  void theTextsOfAComponentsPropertiesGiveItsValues(Corpus.Sample sample) {
    String text = sample.text();
    LoweredSystem system = SystemModels.lower(FILE, text);
    SourceMap sources = system.sources();
    StringBuilder copies = new StringBuilder();
    Map<String, Map<String, Value>> expected = new TreeMap<>();
    for (Component component : system.topology().orElseThrow().components()) {
      Place place = sources.place(new Element.OfComponent(component.name())).orElseThrow();
      if (place.statement().file().equals(FILE)) {
        String copy = "copy_of_" + expected.size();
        Map<String, Value> values = new TreeMap<>();
        copies.append(component.type()).append(' ').append(copy).append(" {\n");
        place
            .properties()
            .forEach(
                (name, found) -> {
                  values.put(
                      name,
                      component
                          .properties()
                          .get(name)
                          .orElseThrow(() -> new AssertionError(component.name() + "." + name)));
                  copies.append(name).append(": ").append(cut(text, found.value())).append('\n');
                });
        copies.append("}\n");
        expected.put(copy, values);
      }
    }
    SourceRange whole = sources.place(new Element.OfSystem()).orElseThrow().statement();
    int end = whole.offset() + whole.length() - 1;
    Topology copied =
        SystemModels.lower(FILE, text.substring(0, end) + "\n" + copies + text.substring(end))
            .topology()
            .orElseThrow();
    Map<String, Map<String, Value>> actual = new TreeMap<>();
    expected.forEach(
        (copy, values) -> {
          Map<String, Value> all =
              new TreeMap<>(copied.component(copy).orElseThrow().properties().values());
          all.keySet().retainAll(values.keySet());
          actual.put(copy, all);
        });
    assertEquals(expected, actual);
  }

  @Test
  void onePlaceMayMakeSeveralElements() {
    String text = "system s {\nservice a\nservice b\nservice c\na -> (b, c)\n}\n";
    List<Element> made =
        SystemModels.lower(FILE, text).sources().allAt(FILE, text.indexOf("-> (") + 1);
    assertEquals(
        Set.of(new Element.OfEdge("a -> b"), new Element.OfEdge("a -> c")), Set.copyOf(made));
  }

  private static String cut(String text, SourceRange range) {
    return text.substring(range.offset(), range.offset() + range.length());
  }
}
