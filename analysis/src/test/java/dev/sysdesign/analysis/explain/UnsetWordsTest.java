package dev.sysdesign.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UnsetWordsTest {
  private static final List<String> ONE = List.of("serviceTime");
  private static final List<String> TWO = List.of("readTime", "writeTime");

  private static UnsetWork work(String name, List<String> times, Map<String, Double> ofSlowest) {
    return new UnsetWork(name, times, 0.4, ofSlowest);
  }

  @Test
  void tellsTheClassThatRestsOnItMost() {
    UnsetWork db = work("db", TWO, Map.of("read", 0.5, "write", 0.66));
    assertEquals(
        List.of(
            "66 % of the p99 of 'write' rests on 'readTime' and 'writeTime' of 'db', which the file does not set."),
        UnsetWords.sentences(List.of(db), false));
  }

  @Test
  void tellsSeveralComponentsOfAClassInOneSentenceTheLargestShareFirst() {
    UnsetWork g = work("g", ONE, Map.of("write", 0.35));
    UnsetWork h = work("h", ONE, Map.of("write", 0.63));
    assertEquals(
        List.of(
            "63 % of the p99 of 'write' rests on 'serviceTime' of 'h', 35 % on that of 'g', which the file does not set."),
        UnsetWords.sentences(List.of(g, h), false));
    assertEquals(
        List.of(
            "63 % of the p99 of 'write' rests on 'serviceTime' of 'h', 20 % on 'readTime' and 'writeTime' of 'db', which the file does not set."),
        UnsetWords.sentences(List.of(h, work("db", TWO, Map.of("write", 0.2))), false));
  }

  @Test
  void tellsEachClassAndAllWorkApart() {
    UnsetWork read = work("a", ONE, Map.of("read", 0.9));
    UnsetWork write = work("b", ONE, Map.of("write", 0.3));
    UnsetWork little = work("c", ONE, Map.of("write", 0.05));
    assertEquals(
        List.of(
            "90 % of the p99 of 'read' rests on 'serviceTime' of 'a', which the file does not set.",
            "30 % of the p99 of 'write' rests on 'serviceTime' of 'b', which the file does not set.",
            "40 % of all work rests on 'serviceTime' of 'c', which the file does not set."),
        UnsetWords.sentences(List.of(read, write, little), false));
  }

  @Test
  void saysOfWhichRunItIsUnderAScenario() {
    UnsetWork read = work("a", ONE, Map.of("read", 0.9));
    UnsetWork unknown = work("b", ONE, Map.of());
    assertEquals(
        List.of(
            "Without faults, 90 % of the p99 of 'read' rests on 'serviceTime' of 'a', which the file does not set.",
            "In the whole run, 40 % of all work rests on 'serviceTime' of 'b', which the file does not set."),
        UnsetWords.sentences(List.of(read, unknown), true));
  }
}
