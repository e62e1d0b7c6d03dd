package dev.sysdesign.engine.kernel.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.random.Mix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {
  private static final long[] DELAYS = {500_000, 250_000};
  private static final long[] TIMERS = {3_000_000};

  private record Event(long time, int slot) {}

  private final Calls calls = new Calls(0);
  private final Agenda agenda = new Agenda(calls, DELAYS, TIMERS);

  private int[] slots(int n) {
    int[] slots = new int[n];
    for (int i = 0; i < n; i++) {
      slots[i] = calls.take();
    }
    return slots;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void deliversInOrderOfTimeAndSlotWhateverTheStructure(long seed) {
    List<Event> expected = new ArrayList<>();
    List<Event> seen = new ArrayList<>();
    long draw = Mix.mix(seed);
    for (int slot : slots(2000)) {
      draw = Mix.again(draw);
      int kind = Mix.below(draw, 4);
      long delay = kind < 2 ? DELAYS[kind] : 1 + (Mix.again(draw) >>> 42);
      if (kind < 2) {
        agenda.afterConstant(kind, slot);
      } else {
        agenda.after(delay, slot);
      }
      expected.add(new Event(agenda.now + delay, slot));
      if (Mix.below(Mix.mix(draw), 3) == 0) {
        int next = agenda.next(Agenda.REACH);
        seen.add(new Event(agenda.now, next));
      }
    }
    for (int next = agenda.next(Agenda.REACH); next >= 0; next = agenda.next(Agenda.REACH)) {
      seen.add(new Event(agenda.now, next));
    }
    expected.sort(Comparator.comparingLong(Event::time).thenComparingInt(Event::slot));
    assertEquals(expected, seen);
  }

  @Test
  void cancelledTimersTakeNoMoreRoomThanThoseThatCanRing() {
    Calls few = new Calls(0, 500);
    Agenda crowded = new Agenda(few, DELAYS, TIMERS);
    List<Integer> expected = new ArrayList<>();
    List<Integer> rang = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      int slot = few.take();
      crowded.timer(0, slot);
      if (i % 50 == 0) {
        expected.add(slot);
      } else {
        few.release(slot);
      }
    }
    for (int next = crowded.next(Agenda.REACH); next >= 0; next = crowded.next(Agenda.REACH)) {
      rang.add(next ^ Agenda.TIMER);
    }
    assertEquals(expected, rang);
    assertEquals(1024, crowded.roomOfTimer(0));
  }

  @Test
  void eventsWithoutDelayComeFirstInOrderOfScheduling() {
    int[] slots = slots(3);
    agenda.after(1, slots[0]);
    agenda.soon(slots[2]);
    agenda.after(0, slots[1]);
    assertEquals(slots[2], agenda.next(10));
    assertEquals(slots[1], agenda.next(10));
    assertEquals(0, agenda.now);
    assertEquals(slots[0], agenda.next(10));
    assertEquals(1, agenda.now);
  }

  @Test
  void stopsAtTheBoundary() {
    int slot = slots(1)[0];
    agenda.after(100, slot);
    assertEquals(Agenda.NOTHING, agenda.next(100));
    agenda.advanceTo(100);
    assertEquals(slot, agenda.next(101));
  }

  @Test
  void cancelledTimersDoNotRing() {
    int[] slots = slots(5000);
    for (int slot : slots) {
      agenda.timer(0, slot);
    }
    for (int i = 0; i < slots.length; i++) {
      if (i != 777) {
        calls.release(slots[i]);
      }
    }
    assertEquals(slots[777] | Agenda.TIMER, agenda.next(Agenda.REACH));
    assertEquals(TIMERS[0], agenda.now);
    assertEquals(Agenda.NOTHING, agenda.next(Agenda.REACH));
  }

  @Test
  void aReusedSlotDoesNotHearTheTimerOfTheOneBefore() {
    int slot = slots(1)[0];
    agenda.timer(0, slot);
    calls.release(slot);
    assertEquals(slot, calls.take());
    assertEquals(Agenda.NOTHING, agenda.next(Agenda.REACH));
  }

  @Test
  void daysPassWithoutLosingAnEvent() {
    int[] slots = slots(40);
    long hour = 3_600_000_000_000L;
    for (int i = 0; i < slots.length; i++) {
      agenda.after((i + 1) * hour, slots[i]);
    }
    List<Event> seen = new ArrayList<>();
    for (long boundary = 0; boundary < 41 * hour; boundary += Agenda.REACH) {
      for (int slot = agenda.next(boundary); slot >= 0; slot = agenda.next(boundary)) {
        seen.add(new Event(agenda.now, slot));
      }
      agenda.advanceTo(boundary);
    }
    assertEquals(slots.length, seen.size());
    for (int i = 0; i < slots.length; i++) {
      assertEquals(new Event((i + 1) * hour, slots[i]), seen.get(i));
    }
  }
}
