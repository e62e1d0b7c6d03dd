package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.kernel.agenda.Agenda;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.kernel.trace.HopNotes;
import dev.sysdesign.engine.result.Frame;
import dev.sysdesign.engine.result.Trace;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what a call can be at, held against what happens in runs. */
class CallStateTest {
  private static final long SILENCE = 3_000_000_000L;
  private static final int STEP = 25;

  static List<Long> seeds() {
    return LongStream.rangeClosed(1, 40).boxed().toList();
  }

  @Test
  void hasARowForEveryStateAndNoneBesides() throws IllegalAccessException {
    Map<Integer, String> constants = new TreeMap<>();
    for (Field field : Calls.class.getDeclaredFields()) {
      if (field.getType() == byte.class && Modifier.isStatic(field.getModifiers())) {
        String twice = constants.put((int) field.getByte(null), field.getName());
        assertEquals(null, twice, field.getName());
      }
    }
    Map<Integer, String> rows = new TreeMap<>();
    Arrays.stream(CallState.values()).forEach(row -> rows.put((int) row.code(), row.name()));
    assertEquals(constants, rows);
    for (CallState row : CallState.values()) {
      assertEquals(row, CallState.of(row.code()));
    }
  }

  /** Empties the agenda, so that the kernel is of no further use. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRecordHasAnEventJustWhereItsRowSaysSo(long seed) {
    Kernel kernel = new RandomSystem(seed).faultyKernel();
    kernel.run(1_200_000_000L, 20_000_000);
    Calls calls = kernel.calls;
    int[] events = new int[calls.bound()];
    long far = kernel.agenda.now + Agenda.REACH;
    for (int slot = kernel.agenda.next(far); slot != Agenda.NOTHING; ) {
      if ((slot & Agenda.TIMER) == 0) {
        events[slot]++;
      }
      slot = kernel.agenda.next(far);
    }
    for (int c = 0; c < calls.bound(); c++) {
      CallState row = CallState.of(calls.state(c));
      if (row.isCall() || row == CallState.GONE || row == CallState.FREE) {
        int expected = row.next() == CallState.Next.EVENT ? 1 : 0;
        assertEquals(expected, events[c], row + " has so many events");
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aCallHoldsOnlyWhatItsRowSays(long seed) {
    Kernel kernel = new RandomSystem(seed).faultyKernel();
    Calls calls = kernel.calls;
    // The more calls there are the less often they are looked at, so that it takes no longer.
    while (!kernel.run(SILENCE, Math.max(STEP, 4 * calls.bound()))) {
      for (int c = 0; c < calls.bound(); c++) {
        CallState row = CallState.of(calls.state(c));
        assertHolds(row, calls, c, Calls.HOLDS_SLOT, CallState.Held.SLOT);
        assertHolds(row, calls, c, Calls.HOLDS_LOCK, CallState.Held.LOCK);
        assertHolds(row, calls, c, Calls.RESERVED, CallState.Held.RESERVATION);
        assertHolds(row, calls, c, Calls.HOLDS_CONNECTION, CallState.Held.CONNECTION);
      }
    }
  }

  private static void assertHolds(
      CallState row, Calls calls, int c, int flag, CallState.Held held) {
    boolean fits = row == CallState.FREE || row.mayHold(held) || !calls.has(c, flag);
    assertTrue(fits, row + " holds " + held);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void playbackShowsLastOfACallWhatItsRowSays(long seed) {
    RandomSystem system = new RandomSystem(seed);
    Kernel kernel = system.faultyKernel();
    kernel.tracer = new Tracer(kernel.calls, 50);
    kernel.run(1_000_000_000L, 20_000_000);
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (int c = 0; c < kernel.calls.bound(); c++) {
      CallState row = CallState.of(kernel.calls.state(c));
      HopNotes notes = kernel.calls.notes[c];
      if (notes != null && row.isCall() && row.shown() != null && isWhole(kernel, c)) {
        Trace trace = notes.trace.trace(kernel.net, system.blueprint().topology(), 0);
        Frame.Step last = null;
        for (Frame frame : trace.frames()) {
          last = frame.hop() == notes.id ? frame.step() : last;
        }
        checked++;
        if (last != null && last != row.shown()) {
          wrong.add(row + " after " + last);
        }
      }
    }
    assertEquals(List.of(), wrong, checked + " calls");
  }

  /** Whether a hop is that of this call alone, up to now, and not of parts that do its work. */
  private static boolean isWhole(Kernel kernel, int c) {
    boolean handedOver = kernel.edgeRecords.has(kernel.calls.edge(c), EdgeRecords.TAKEN_OVER);
    int at = kernel.calls.instance(c);
    boolean parts = at >= 0 && kernel.nodes.scatter[kernel.nodes.nodeOf[at]] != null;
    return !handedOver && !parts && !kernel.calls.has(c, Calls.ABANDONED);
  }
}
