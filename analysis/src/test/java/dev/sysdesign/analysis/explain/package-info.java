/** Tests of {@link dev.sysdesign.analysis.explain}. */
package dev.sysdesign.analysis.explain;
