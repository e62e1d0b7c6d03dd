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

  private record Event(long time, int record) {}

  private final Calls calls = new Calls(0);
  private final Agenda agenda = new Agenda(calls, DELAYS, TIMERS);

  private int[] records(int n) {
    int[] records = new int[n];
    for (int i = 0; i < n; i++) {
      records[i] = calls.take();
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void deliversInOrderOfTimeAndSlotWhateverTheStructure(long seed) {
    List<Event> expected = new ArrayList<>();
    List<Event> seen = new ArrayList<>();
    long draw = Mix.mix(seed);
    for (int record : records(2000)) {
      draw = Mix.again(draw);
      int kind = Mix.below(draw, 4);
      long delay = kind < 2 ? DELAYS[kind] : 1 + (Mix.again(draw) >>> 42);
      if (kind < 2) {
        agenda.afterConstant(kind, record);
      } else {
        agenda.after(delay, record);
      }
      expected.add(new Event(agenda.now + delay, record));
      if (Mix.below(Mix.mix(draw), 3) == 0) {
        int next = agenda.next(Agenda.REACH);
        seen.add(new Event(agenda.now, next));
      }
    }
    for (int next = agenda.next(Agenda.REACH); next >= 0; next = agenda.next(Agenda.REACH)) {
      seen.add(new Event(agenda.now, next));
    }
    expected.sort(Comparator.comparingLong(Event::time).thenComparingInt(Event::record));
    assertEquals(expected, seen);
  }

  @Test
  void cancelledTimersTakeNoMoreRoomThanThoseThatCanRing() {
    Calls few = new Calls(0, 500);
    Agenda crowded = new Agenda(few, DELAYS, TIMERS);
    List<Integer> expected = new ArrayList<>();
    List<Integer> rang = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      int record = few.take();
      crowded.timer(0, record);
      if (i % 50 == 0) {
        expected.add(record);
      } else {
        few.release(record);
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
    int[] records = records(3);
    agenda.after(1, records[0]);
    agenda.soon(records[2]);
    agenda.after(0, records[1]);
    assertEquals(records[2], agenda.next(10));
    assertEquals(records[1], agenda.next(10));
    assertEquals(0, agenda.now);
    assertEquals(records[0], agenda.next(10));
    assertEquals(1, agenda.now);
  }

  @Test
  void stopsAtTheBoundary() {
    int record = records(1)[0];
    agenda.after(100, record);
    assertEquals(Agenda.NOTHING, agenda.next(100));
    agenda.advanceTo(100);
    assertEquals(record, agenda.next(101));
  }

  @Test
  void cancelledTimersDoNotRing() {
    int[] records = records(5000);
    for (int record : records) {
      agenda.timer(0, record);
    }
    for (int i = 0; i < records.length; i++) {
      if (i != 777) {
        calls.release(records[i]);
      }
    }
    assertEquals(records[777] | Agenda.TIMER, agenda.next(Agenda.REACH));
    assertEquals(TIMERS[0], agenda.now);
    assertEquals(Agenda.NOTHING, agenda.next(Agenda.REACH));
  }

  @Test
  void aReusedSlotDoesNotHearTheTimerOfTheOneBefore() {
    int record = records(1)[0];
    agenda.timer(0, record);
    calls.release(record);
    assertEquals(record, calls.take());
    assertEquals(Agenda.NOTHING, agenda.next(Agenda.REACH));
  }

  @Test
  void daysPassWithoutLosingAnEvent() {
    int[] records = records(40);
    long hour = 3_600_000_000_000L;
    for (int i = 0; i < records.length; i++) {
      agenda.after((i + 1) * hour, records[i]);
    }
    List<Event> seen = new ArrayList<>();
    for (long boundary = 0; boundary < 41 * hour; boundary += Agenda.REACH) {
      for (int record = agenda.next(boundary); record >= 0; record = agenda.next(boundary)) {
        seen.add(new Event(agenda.now, record));
      }
      agenda.advanceTo(boundary);
    }
    assertEquals(records.length, seen.size());
    for (int i = 0; i < records.length; i++) {
      assertEquals(new Event((i + 1) * hour, records[i]), seen.get(i));
    }
  }
}
