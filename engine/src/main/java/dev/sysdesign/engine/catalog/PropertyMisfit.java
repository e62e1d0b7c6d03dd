package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.rule.RuleSpec;

/**
 * A property that does not fit another one of its component.
 *
 * @param rule what found it
 * @param property the one that is wrong
 * @param message one sentence: what is wrong, what was found, what is allowed
 * @param hint the way out; may be empty
 */
public record PropertyMisfit(RuleSpec rule, String property, String message, String hint) {}
