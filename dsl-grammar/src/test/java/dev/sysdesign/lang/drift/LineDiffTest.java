package dev.sysdesign.lang.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineDiffTest {
  @Test
  void findsTheFewestLinesThatDiffer() {
    assertEquals(
        List.of(new LineDiff.Hunk(1, 2, 1, 1), new LineDiff.Hunk(3, 3, 2, 3)),
        LineDiff.between(List.of("a", "b", "c"), List.of("a", "c", "d")));
  }

  @Test
  void hunksTurnTheOldTextIntoTheNewOne() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      List<String> old = lines(random);
      List<String> now = lines(random);
      List<String> made = new ArrayList<>();
      int at = 0;
      for (LineDiff.Hunk hunk : LineDiff.between(old, now)) {
        assertTrue(hunk.oldFrom() >= at);
        made.addAll(old.subList(at, hunk.oldFrom()));
        made.addAll(now.subList(hunk.newFrom(), hunk.newTo()));
        at = hunk.oldTo();
      }
      made.addAll(old.subList(at, old.size()));
      assertEquals(now, made);
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      lines.add("abcd".substring(random.nextInt(3)).substring(0, 1));
    }
    return lines;
  }
}
