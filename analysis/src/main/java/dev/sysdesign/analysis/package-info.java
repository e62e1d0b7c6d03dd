/**
 * What a system's numbers mean: one analysis of a topology with its results, its bill, the verdicts
 * on its objectives, warnings and an explanation. It has no clock and reads no file.
 */
package dev.sysdesign.analysis;
