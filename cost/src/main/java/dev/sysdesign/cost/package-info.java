/**
 * What a system costs a month: the bill of one simulation result.
 *
 * <p>Starts no simulation and knows no chaos. Below it: {@code price} (price data), {@code bill}
 * (money, quantities, lines), {@code formula} (how each service charges), {@code pricer} (what each
 * component type is charged for).
 */
package dev.sysdesign.cost;
