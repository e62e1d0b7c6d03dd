/** Tests of {@link dev.sysdesign.analysis.json}. */
package dev.sysdesign.analysis.json;
