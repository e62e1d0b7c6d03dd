package dev.sysdesign.server.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.server.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With a clock that stands still until it is set, and work that is done when it is asked for. */
class AnalysisSchedulerTest {
  private final List<Job> started = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private long now = 1_000_000_000;
  private final AnalysisScheduler scheduler =
      new AnalysisScheduler(started::add, Runnable::run, this::later, () -> now);

  private Runnable later(long nanos, Runnable action) {
    waiting.add(action);
    return () -> waiting.remove(action);
  }

  private static Document version(int version) {
    return new Document("file:///a.sysdesign", version, "");
  }

  private void request(int version) {
    assertFalse(scheduler.request(version(version), Optional.empty()).isDone());
  }

  @Test
  void startsTheFirstWishAtOnce() {
    request(1);
    assertEquals(1, started.size());
    assertEquals(List.of(), waiting);
  }

  @Test
  void gathersWishesThatFollowSoon() {
    request(1);
    request(2);
    request(3);
    assertEquals(1, started.size());
    now += AnalysisScheduler.GATHERING;
    List.copyOf(waiting).forEach(Runnable::run);
    assertEquals(List.of(1, 3), started.stream().map(j -> j.document().version()).toList());
  }

  @Test
  void cancelsWhatANewerWishReplaces() {
    request(1);
    now += AnalysisScheduler.GATHERING;
    request(2);
    assertTrue(started.get(0).isCancelled());
    assertFalse(started.get(1).isCancelled());
  }

  @Test
  void leavesOtherTextsAlone() {
    request(1);
    Document other = new Document("file:///b.sysdesign", 1, "");
    assertFalse(scheduler.request(other, Optional.empty()).isDone());
    assertEquals(2, started.size());
    assertFalse(started.get(0).isCancelled());
  }

  @Test
  void cancelsByTheSignOfProgress() {
    request(1);
    started.get(0).showAs("sysdesign/1");
    scheduler.cancelProgress("sysdesign/2");
    assertFalse(started.get(0).isCancelled());
    scheduler.cancelProgress("sysdesign/1");
    assertTrue(started.get(0).isCancelled());
  }
}
