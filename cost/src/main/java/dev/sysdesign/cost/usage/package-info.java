/**
 * From what a simulation measured to what a month uses: the average load, the monthly counts and
 * bytes of each component and edge, and what a component's properties say about its bill.
 */
package dev.sysdesign.cost.usage;
