/**
 * Estimates without a run: traffic equations for the rates, queueing formulas for what they do to
 * each component, and the mean times that follow. Microseconds to milliseconds, with a fixed bound
 * for any system, so that it can keep up with typing.
 */
package dev.sysdesign.engine.analytic;
