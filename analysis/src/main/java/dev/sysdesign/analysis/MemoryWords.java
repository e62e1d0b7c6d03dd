package dev.sysdesign.analysis;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.NotEnoughMemory;
import java.util.Optional;

/** What to tell people about a run for which there is too little memory. */
public final class MemoryWords {
  /** Stable code of the problem. */
  public static final String CODE = "not-enough-memory";

  private static final int MEGABYTE_BITS = 20;

  /** A run gets three quarters of what is free, and the rest of the program takes some. */
  private static final double USABLE = 0.75;

  private static final long PROGRAM = 128L << MEGABYTE_BITS;

  private MemoryWords() {}

  /** One sentence: what the run may take, and what there is. */
  public static String sentence(NotEnoughMemory shortage) {
    String most = megabytes(MemoryNeed.megabytes(shortage.need().bytes()));
    String room = megabytes(Math.max(0, shortage.room()) >> MEGABYTE_BITS);
    return shortage.begun()
        ? "The run needs more than the %s of memory that there is room for; it takes %s at most."
            .formatted(room, most)
        : "The run may take %s of memory, and there is room for %s.".formatted(most, room);
  }

  /** A way out in the file, where there is one. */
  public static Optional<String> remedy(NotEnoughMemory shortage) {
    MemoryNeed need = shortage.need();
    return need.timeline() > need.bytes() / 2
        ? Optional.of(
            "Fewer intervals take less: %s of it are the time line, which a longer 'interval' in 'simulate' makes shorter."
                .formatted(megabytes(MemoryNeed.megabytes(need.timeline()))))
        : Optional.empty();
  }

  /** What {@code -Xmx} has to say so that there is room for all that the run may take. */
  public static String heap(NotEnoughMemory shortage) {
    return MemoryNeed.megabytes((long) (shortage.need().bytes() / USABLE) + PROGRAM) + "m";
  }

  private static String megabytes(long megabytes) {
    return Figures.whole(megabytes) + " MB";
  }
}
