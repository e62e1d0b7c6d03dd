/** Histograms, confidence intervals by batch means and sectioning, and the end of the warm-up. */
package dev.sysdesign.engine.statistics;
