/**
 * What is bought, as data: for each component type the choice of its purchase, and the parameters
 * that only the bill reads. The language merges them with the engine's, and no name stands in both.
 * Nobody else decides what a component is bought as: a {@link
 * dev.sysdesign.cost.purchase.PurchaseSpec} chooses one purchase or none, and each purchase has one
 * pricer.
 */
package dev.sysdesign.cost.purchase;
