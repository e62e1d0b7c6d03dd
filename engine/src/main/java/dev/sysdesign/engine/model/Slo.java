package dev.sysdesign.engine.model;

import java.util.List;

/** A service-level objective: a title and the comparisons that must all hold. */
public record Slo(String title, List<Objective> objectives) {
  public Slo {
    objectives = List.copyOf(objectives);
  }
}
