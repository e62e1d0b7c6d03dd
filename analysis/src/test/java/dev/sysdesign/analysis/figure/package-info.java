/** Tests of {@link dev.sysdesign.analysis.figure}. */
package dev.sysdesign.analysis.figure;
