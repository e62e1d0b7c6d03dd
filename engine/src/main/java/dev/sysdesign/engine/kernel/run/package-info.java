/** One run from its start to its result: memory, warm-up, windows, budget, cancellation. */
package dev.sysdesign.engine.kernel.run;
