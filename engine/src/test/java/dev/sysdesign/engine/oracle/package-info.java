/** The simulator against exact values of queueing theory. */
package dev.sysdesign.engine.oracle;
