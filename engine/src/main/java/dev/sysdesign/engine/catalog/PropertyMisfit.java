package dev.sysdesign.engine.catalog;

/**
 * A property that does not fit another one of its component.
 *
 * @param code stable, in kebab case
 * @param property the one that is wrong
 * @param message one sentence: what is wrong, what was found, what is allowed
 * @param hint the way out; may be empty
 */
public record PropertyMisfit(String code, String property, String message, String hint) {}
