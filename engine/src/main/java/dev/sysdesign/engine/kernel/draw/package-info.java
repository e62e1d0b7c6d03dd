/**
 * What is drawn at random in one run: the keys of all draws, from seed, replication, names and
 * purposes. The same compiled topology has other draws in every run.
 */
package dev.sysdesign.engine.kernel.draw;
