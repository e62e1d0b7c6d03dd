package dev.sysdesign.lang.lowering;

import dev.sysdesign.lang.source.SourceRange;

/** Why a value does not fit, kept as a value until it is clear that no other reading fits. */
record Misfit(String code, SourceRange range, String message, String hint) {}
