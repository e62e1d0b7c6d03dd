package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.random.Mix;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wheel with its heap, beside a sorted set. */
class EventWheelTest {
  private static final int SLOTS = 1_500;

  private final EventHeap heap = new EventHeap();
  private final EventWheel wheel = new EventWheel(heap);
  private final TreeSet<Long> expected = new TreeSet<>();
  private long now;

  /** Bits of the longest delay: all in one bucket, a few buckets, beyond the wheel. */
  @ParameterizedTest
  @ValueSource(ints = {3, 14, 22, 27, 34, 40})
  void namesTheFirstEventWhateverTheDelays(int bits) {
    run(bits, bits);
  }

  /** Short and long delays in turn, long enough for the buckets to change their length. */
  @ParameterizedTest
  @ValueSource(ints = {8, 20, 30})
  void followsDelaysThatChange(int bits) {
    run(bits, 38 - bits);
  }

  private void run(int bits, int laterBits) {
    long draw = Mix.mix(bits);
    for (int slot = 0; slot < SLOTS; slot++) {
      draw = Mix.again(draw);
      add(draw >>> (64 - bits), slot);
    }
    for (int i = 0; i < 200_000; i++) {
      int slot = takeFirst();
      draw = Mix.again(draw);
      add(draw >>> (64 - (i < 100_000 ? bits : laterBits)), slot);
      if (i == 150_000 || now > Agenda.REACH) {
        rebase();
      }
    }
    while (!expected.isEmpty()) {
      takeFirst();
    }
    assertEquals(EventHeap.NOTHING, Math.min(wheel.first, heap.first()));
  }

  private void add(long delay, int slot) {
    long event = ((now + delay) << Agenda.SLOT_BITS) | slot;
    wheel.add(event, now << Agenda.SLOT_BITS);
    expected.add(event);
  }

  private int takeFirst() {
    long first = Math.min(wheel.first, heap.first());
    assertEquals(expected.pollFirst(), first);
    if (first == wheel.first) {
      wheel.pop();
    } else {
      heap.pop();
    }
    now = first >>> Agenda.SLOT_BITS;
    return (int) first & (Agenda.SLOTS - 1);
  }

  private void rebase() {
    long shift = now << Agenda.SLOT_BITS;
    heap.shift(shift);
    wheel.rebase(shift);
    TreeSet<Long> moved = new TreeSet<>();
    expected.forEach(event -> moved.add(event - shift));
    expected.clear();
    expected.addAll(moved);
    now = 0;
  }
}
