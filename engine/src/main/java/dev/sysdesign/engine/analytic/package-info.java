/**
 * Estimates without a run: traffic equations for the rates, queueing formulas for what they do to
 * each component. Microseconds to milliseconds, so that it can keep up with typing.
 */
package dev.sysdesign.engine.analytic;
