package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.source.SourceRange;

/** Why a value does not fit, kept as a value until it is clear that no other reading fits. */
record Misfit(RuleSpec rule, SourceRange range, String message, String hint) {}
