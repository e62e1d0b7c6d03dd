/**
 * What each component type and edge is charged for: from a month's usage to the lines of a bill.
 * One final class a way of being billed, all listed in {@link dev.sysdesign.cost.pricer.Pricers};
 * the arithmetic is in the formulas.
 */
package dev.sysdesign.cost.pricer;
