/**
 * Price data: a {@link dev.sysdesign.cost.pricebook.PriceBook} of one date, its rates with tiers,
 * and the one class that reads it from the shipped resource or from a file of the user's.
 *
 * <p>Prices are decimal and never pass through binary floating point. A price that the book does
 * not have is absent, never 0.
 */
package dev.sysdesign.cost.pricebook;
