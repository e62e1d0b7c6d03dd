package dev.sysdesign.engine.model;

import java.util.List;

/** Faults to inject, and what must hold under them. */
public record Scenario(
    String name,
    String title,
    List<Injection> injections,
    List<Objective> expectations,
    String documentation) {
  public Scenario {
    injections = List.copyOf(injections);
    expectations = List.copyOf(expectations);
  }
}
