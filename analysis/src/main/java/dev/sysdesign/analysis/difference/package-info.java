/**
 * What changes between two versions of a system: both run with the same draws, and every difference
 * has an interval of its own.
 */
package dev.sysdesign.analysis.difference;
