/**
 * Objectives held against measurements: a reader for each metric, the rule when a sample is too
 * small, and the verdict.
 *
 * <p>Verdicts go by the point estimate, so that they are the same everywhere; where the limit lies
 * inside the 95 % interval the verdict says how long a run would have to be to settle it. Where too
 * little was measured there is no verdict, which is never a pass.
 */
package dev.sysdesign.analysis.verdict;
