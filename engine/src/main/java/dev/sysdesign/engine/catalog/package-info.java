/**
 * What the language may say, as data: component types, properties, functions, metrics, instance
 * types. Validation, completion, hover, the reference pages and the contract tests all read it.
 *
 * <p>One final class a component type; {@link ComponentCatalog} lists them once, in order.
 */
package dev.sysdesign.engine.catalog;
