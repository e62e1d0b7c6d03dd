package dev.sysdesign.engine.simulation;

import dev.sysdesign.engine.model.RunSettings;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One run: what to simulate of a topology, and how.
 *
 * @param settings duration, warm-up, seed and interval; the warm-up is found by a pilot run when it
 *     is empty
 * @param replication number of the run among its replications, from 0; changes every draw
 * @param interventions what is done to the system, in any order
 * @param eventBudget the run ends when it has processed so many events; empty: the default budget
 *     of {@link #DEFAULT_EVENT_BUDGET}
 * @param traces how many requests of the measured window are noted hop by hop, drawn evenly; 0:
 *     none, which is the fastest
 * @param formerNames for a comparison: the names that renamed components had before, by those that
 *     they have; they go on with the same draws
 * @param measuredFromNanos when the measurement begins, from the end of the warm-up, and lasts for
 *     the duration from there; what is done to the system and how its load changes still count from
 *     the end of the warm-up
 */
public record RunPlan(
    RunSettings settings,
    int replication,
    List<Intervention> interventions,
    OptionalLong eventBudget,
    int traces,
    Map<String, String> formerNames,
    long measuredFromNanos) {
  /** Enough for two minutes of 1,000,000 requests a second through ten components. */
  public static final long DEFAULT_EVENT_BUDGET = 2_000_000_000L;

  public RunPlan {
    interventions = List.copyOf(interventions);
    formerNames = Map.copyOf(formerNames);
    if (measuredFromNanos < 0) {
      throw new IllegalArgumentException("measured from " + measuredFromNanos + " ns");
    }
    if (traces < 0) {
      throw new IllegalArgumentException("traces must not be negative, was " + traces);
    }
  }

  /** The run without faults. */
  public static RunPlan steady(RunSettings settings) {
    return new RunPlan(settings, 0, List.of(), OptionalLong.empty(), 0, Map.of(), 0);
  }

  /** The same run at other settings. */
  public RunPlan with(RunSettings other) {
    return new RunPlan(
        other, replication, interventions, eventBudget, traces, formerNames, measuredFromNanos);
  }

  /** The same run of a system in which components have other names than before. */
  public RunPlan renamed(Map<String, String> former) {
    return new RunPlan(
        settings, replication, interventions, eventBudget, traces, former, measuredFromNanos);
  }

  /** The same run, ended when it has processed so many events. */
  public RunPlan within(long events) {
    return new RunPlan(
        settings,
        replication,
        interventions,
        OptionalLong.of(events),
        traces,
        formerNames,
        measuredFromNanos);
  }

  /** The same run with faults. */
  public RunPlan with(List<Intervention> added) {
    return new RunPlan(
        settings, replication, added, eventBudget, traces, formerNames, measuredFromNanos);
  }

  /** The same run with other draws. */
  public RunPlan replicate(int number) {
    return new RunPlan(
        settings, number, interventions, eventBudget, traces, formerNames, measuredFromNanos);
  }

  /** The same run, with so many requests noted hop by hop. */
  public RunPlan tracing(int requests) {
    return new RunPlan(
        settings,
        replication,
        interventions,
        eventBudget,
        requests,
        formerNames,
        measuredFromNanos);
  }

  /** The same run of a system whose components had other names in the one it is compared with. */
  public RunPlan withFormerNames(Map<String, String> before) {
    return new RunPlan(
        settings, replication, interventions, eventBudget, traces, before, measuredFromNanos);
  }

  /** The same run, measured from a moment after the warm-up on. */
  public RunPlan measuredFrom(long nanos) {
    return new RunPlan(
        settings, replication, interventions, eventBudget, traces, formerNames, nanos);
  }
}
