/** What is noted of the hops of sampled requests. */
package dev.sysdesign.engine.kernel.trace;
