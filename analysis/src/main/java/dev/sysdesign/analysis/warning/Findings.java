package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the rules look at.
 *
 * @param precision half-width that mean and p99 were to have at most, as a share of them
 * @param limits of the run without faults
 * @param faulted the run under a scenario
 * @param allParts whether its parts before, in and after the faults were measured to their end
 */
public record Findings(
    OptionalDouble precision,
    Limits limits,
    SimulationResult steady,
    Optional<SimulationResult> faulted,
    boolean allParts,
    Optional<Recovery> recovery,
    Bill bill,
    List<Verdict> verdicts) {}
