/**
 * Measures the simulator: its speed on the workloads of the design beside a peer library, and how
 * memory, compilation and speed grow with the size of a system.
 */
package dev.sysdesign.benchmark;
