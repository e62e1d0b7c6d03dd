/** Many variants of a system, simulated, priced and judged side by side. */
package dev.sysdesign.analysis.sweep;
