/** Tests of {@link dev.sysdesign.engine.analytic}. */
package dev.sysdesign.engine.analytic;
