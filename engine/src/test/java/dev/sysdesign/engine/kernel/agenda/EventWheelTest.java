package dev.sysdesign.engine.kernel.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.random.Mix;
import java.util.BitSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wheel with its heap, beside a sorted set. */
class EventWheelTest {
  private final EventHeap heap = new EventHeap();
  private final EventWheel wheel = new EventWheel(heap);
  private final TreeSet<Long> expected = new TreeSet<>();
  private long draw = Mix.mix(1);
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

  /** Many events at a time, then few, then many: more buckets, fewer, and more again. */
  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32})
  void followsHowManyEventsThereAre(int bits) {
    fill(40_000, bits);
    turn(300_000, bits);
    int many = wheel.buckets();
    empty(20);
    turn(600_000, bits);
    int few = wheel.buckets();
    assertTrue(many > 1_000 && few <= many / 2, many + " buckets, then " + few);
    fill(40_000, bits);
    turn(100_000, bits);
    empty(0);
  }

  private void run(int bits, int laterBits) {
    fill(1_500, bits);
    turn(100_000, bits);
    turn(50_000, laterBits);
    rebase();
    turn(50_000, laterBits);
    empty(0);
    assertEquals(EventHeap.NOTHING, Math.min(wheel.first, heap.first()));
  }

  /** Adds an event for each of the records that have none. */
  private void fill(int records, int bits) {
    BitSet free = new BitSet();
    free.set(0, records);
    expected.forEach(event -> free.clear((int) (event & (Agenda.RECORDS - 1))));
    free.stream().forEach(record -> add(delay(bits), record));
  }

  /** Takes the first event so often and adds another one for its record. */
  private void turn(int times, int bits) {
    for (int i = 0; i < times; i++) {
      int record = takeFirst();
      add(delay(bits), record);
      if (now > Agenda.REACH) {
        rebase();
      }
    }
  }

  private void empty(int left) {
    while (expected.size() > left) {
      takeFirst();
    }
  }

  private long delay(int bits) {
    draw = Mix.again(draw);
    return draw >>> (64 - bits);
  }

  private void add(long delay, int record) {
    long event = ((now + delay) << Agenda.RECORD_BITS) | record;
    wheel.add(event, now << Agenda.RECORD_BITS);
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
    now = first >>> Agenda.RECORD_BITS;
    return (int) first & (Agenda.RECORDS - 1);
  }

  private void rebase() {
    long shift = now << Agenda.RECORD_BITS;
    heap.shift(shift);
    wheel.rebase(shift);
    TreeSet<Long> moved = new TreeSet<>();
    expected.forEach(event -> moved.add(event - shift));
    expected.clear();
    expected.addAll(moved);
    now = 0;
  }
}
