package dev.sysdesign.lang.symbol;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;

/**
 * A name and the statement that declares it.
 *
 * @param type component type of a component or template; {@code call} for a template of edges;
 *     empty otherwise
 */
public record Declaration(
    SymbolKind kind, String name, String type, Token token, Statement statement) {}
