package dev.sysdesign.cost.formula;

/** The processor that code runs on, where the price depends on it. */
public enum Architecture {
  /** Intel or AMD. */
  X86_64,
  /** Graviton. */
  ARM64
}
