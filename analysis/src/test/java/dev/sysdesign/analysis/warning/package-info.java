/** Tests of {@link dev.sysdesign.analysis.warning}. */
package dev.sysdesign.analysis.warning;
