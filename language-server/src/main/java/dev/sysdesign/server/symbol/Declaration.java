package dev.sysdesign.server.symbol;

import dev.sysdesign.server.syntax.Statement;
import dev.sysdesign.server.syntax.Token;

/**
 * A name and the statement that declares it.
 *
 * @param type component type of a component or template; {@code call} for a template of edges;
 *     empty otherwise
 */
public record Declaration(
    SymbolKind kind, String name, String type, Token token, Statement statement) {}
