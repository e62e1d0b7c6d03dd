/** Tests of histograms, intervals and the warm-up against known series. */
package dev.sysdesign.engine.statistics;
