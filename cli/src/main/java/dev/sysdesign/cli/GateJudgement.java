package dev.sysdesign.cli;

import dev.sysdesign.analysis.gate.Gate;
import java.util.List;

/**
 * What the words and conditions of a gate come to.
 *
 * @param gates each that was named by the call; none where nothing was
 * @param sentences on those that close the gate or cannot be judged, for people
 */
record GateJudgement(ExitCode code, List<Gate> gates, List<String> sentences) {}
