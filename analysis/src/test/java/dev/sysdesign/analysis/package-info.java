/** Tests of {@link dev.sysdesign.analysis}, and the results that they are fed with. */
package dev.sysdesign.analysis;
