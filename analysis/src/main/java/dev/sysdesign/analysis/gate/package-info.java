/** Conditions from outside of a file, and whether they hold: what a build ends with. */
package dev.sysdesign.analysis.gate;
