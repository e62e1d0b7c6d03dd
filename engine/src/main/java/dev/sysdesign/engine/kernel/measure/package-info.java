/**
 * Reads the result of a run from the kernel and its tallies: outcomes, limits, time line, courses.
 */
package dev.sysdesign.engine.kernel.measure;
