/** What a reader of results should know before believing them: one rule a class, one list. */
package dev.sysdesign.analysis.warning;
