/**
 * How each service charges: usage in, charges out. One final class a service, all listed in {@link
 * dev.sysdesign.cost.formula.Formulas}; none knows a component, a topology or a simulation.
 */
package dev.sysdesign.cost.formula;
