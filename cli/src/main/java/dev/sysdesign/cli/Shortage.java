package dev.sysdesign.cli;

import dev.sysdesign.analysis.MemoryWords;
import dev.sysdesign.engine.simulation.NotEnoughMemory;

/** Too little memory for a run: what it needs, what there is, and what to do. */
final class Shortage {
  private Shortage() {}

  static int report(Terminal terminal, NotEnoughMemory shortage) {
    terminal
        .err()
        .println("sysdesign: " + MemoryWords.CODE + ": " + MemoryWords.sentence(shortage));
    MemoryWords.remedy(shortage).ifPresent(remedy -> terminal.err().println("  " + remedy));
    terminal
        .err()
        .println(
            "  'SYSDESIGN_HEAP=%s' in the environment gives Java enough."
                .formatted(MemoryWords.heap(shortage)));
    return ExitCode.TOO_LITTLE_MEMORY.number();
  }
}
