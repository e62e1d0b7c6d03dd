/** Whether the benchmarks measure what they say. */
package dev.sysdesign.benchmark;
