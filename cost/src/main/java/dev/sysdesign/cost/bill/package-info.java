/**
 * The bill as a value: money, quantities, lines and what was assumed.
 *
 * <p>Money is decimal and rounded once, HALF_UP to the cent, where it becomes a line of a bill; the
 * total is the sum of the lines, so that a reader can add it up. A line whose price is not known
 * has no amount; it is counted among the unknowns and never shown as 0.
 */
package dev.sysdesign.cost.bill;
