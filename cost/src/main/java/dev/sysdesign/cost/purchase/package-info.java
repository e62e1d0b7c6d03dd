/**
 * What the language may say about prices, as data: for each component type the parameters that only
 * the bill reads. The language merges them with the engine's, and no name stands in both.
 */
package dev.sysdesign.cost.purchase;
