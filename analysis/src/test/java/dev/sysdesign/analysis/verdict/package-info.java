/** Tests of {@link dev.sysdesign.analysis.verdict}. */
package dev.sysdesign.analysis.verdict;
