/** The detector of limits, held against runs at the loads that it names. */
package dev.sysdesign.engine.limit;
