/** What the numbers mean, in sentences for people. */
package dev.sysdesign.analysis.explain;
