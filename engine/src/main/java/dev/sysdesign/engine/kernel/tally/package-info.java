/**
 * What is counted while a run goes on: calls, times, levels and their integrals, by node, edge and
 * flow. Told by the handlers, read by what measures; knows neither.
 */
package dev.sysdesign.engine.kernel.tally;
