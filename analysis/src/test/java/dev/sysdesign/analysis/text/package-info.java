/** Tests of {@link dev.sysdesign.analysis.text}. */
package dev.sysdesign.analysis.text;
